import type { StageConfig } from '../config/stage-config.ts';
import type { Wake } from '../contracts/agenda.ts';
import type { ReminderFacts } from '../contracts/facts.ts';
import type { Instant } from '../contracts/instant.ts';
import { sortedJson } from '../domain/sorted-json.ts';
import { dueNow, nextDues } from './next-due.ts';
import type { Due } from './reminder.ts';

/** How many reasons a wake names at most: it is for who reads the agenda, and everything is worked out anew. */
const MOST_REASONS = 5;

/** What looking at a customer comes to: what is due, their next wake, and whether it says anything new. */
export interface Looked {
  readonly dues: readonly Due[];
  readonly wake: Wake;
  readonly isNews: boolean;
}

/**
 * Looks at a customer at an instant, from their facts (absent: there is no such customer any more) and their wake as it
 * stands (absent: there never was one).
 */
export function lookAt(
  customerId: string,
  facts: ReminderFacts | undefined,
  standing: Wake | undefined,
  now: Instant,
  config: StageConfig,
): Looked {
  const upTo = standing?.takenUpTo ?? now;
  const dues = facts ? dueNow(facts, upTo, now, config) : [];
  const next = facts ? nextDues(facts, now, config) : [];
  const [first] = next;
  const reasons = next.slice(0, MOST_REASONS).map(({ programme, occurrence }) => ({ programme, occurrence }));
  const takenUpTo = upTo > now ? upTo : now;
  const wake = { customerId, takenUpTo, ...(first && { dueAt: first.dueAt }), reasons };
  const isNews = dues.some(({ dueAt }) => dueAt > upTo) || !saysTheSame(standing, wake);
  return { dues, wake, isNews };
}

function saysTheSame(standing: Wake | undefined, { dueAt, reasons }: Wake): boolean {
  return standing?.dueAt === dueAt && sortedJson(standing?.reasons ?? []) === sortedJson(reasons);
}
