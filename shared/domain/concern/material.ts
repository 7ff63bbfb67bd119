import type { Content } from '../../contracts/episode.ts';
import { severities } from '../../contracts/hazard-alert.ts';
import { plus } from '../../contracts/instant.ts';

/** How much earlier it has to begin to be worth hearing again, milliseconds. */
const EARLIER_MS = 60 * 60 * 1000;

/** Whether it is worth hearing again: more severe, or it begins an hour earlier or more. */
export function isMaterial(
  now: Pick<Content, 'severity' | 'onset'>,
  before: Pick<Content, 'severity' | 'onset'>,
): boolean {
  const isWorse = severities.indexOf(now.severity) > severities.indexOf(before.severity);
  return isWorse || now.onset <= plus(before.onset, -EARLIER_MS);
}
