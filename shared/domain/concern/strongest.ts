import { severities } from '../../contracts/hazard-alert.ts';
import type { Warning } from './warnings.ts';

type Ranked = Pick<Warning, 'severity' | 'onset'>;

/** Of the warnings that concern one customer and programme, the one told: highest severity, then earliest onset, then first. */
export function strongest<Each extends Ranked>(warnings: readonly Each[]): Each | undefined {
  return [...warnings].sort(byStrength)[0];
}

/** Orders the strongest first; equals keep their order. */
export function byStrength(a: Ranked, b: Ranked): number {
  const bySeverity = severities.indexOf(b.severity) - severities.indexOf(a.severity);
  if (bySeverity !== 0) return bySeverity;
  return a.onset === b.onset ? 0 : a.onset < b.onset ? -1 : 1;
}
