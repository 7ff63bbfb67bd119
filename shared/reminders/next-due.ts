import type { StageConfig } from '../config/stage-config.ts';
import type { ReminderFacts } from '../contracts/facts.ts';
import { type Instant, plus } from '../contracts/instant.ts';
import { reminders } from './registry.ts';
import type { Due, Span } from './reminder.ts';

const FOREVER: Instant = '9999-12-31T23:59:59.999Z';
/** No reminder is useful for as long as this; what fell due before is over. */
const LOOK_BACK_MS = 800 * 24 * 60 * 60 * 1000;

/** Everything of a customer that falls due in a span, the earliest first. */
export function duesIn(facts: ReminderFacts, span: Span, config: StageConfig): readonly Due[] {
  return reminders
    .flatMap(({ dues }) => dues(facts, span, config))
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : Number(a.dueAt > b.dueAt)));
}

/** What falls due next after an instant, all of it that does so at one moment; empty when nothing is to come. */
export function nextDues(facts: ReminderFacts, after: Instant, config: StageConfig): readonly Due[] {
  const [first, ...others] = duesIn(facts, { after, to: FOREVER }, config);
  return first ? [first, ...others.filter(({ dueAt }) => dueAt === first.dueAt)] : [];
}

/** The earliest due of a customer after an instant, over all reminders; undefined when nothing is to come. */
export function nextDue(facts: ReminderFacts, after: Instant, config: StageConfig): Due | undefined {
  return nextDues(facts, after, config)[0];
}

/**
 * What a wake takes up at an instant, the earliest first: what is due and useful still, whenever it fell due; and of
 * what has fallen due since `takenUpTo` also what is over, so that it is recorded as too late. What was over before
 * is old news.
 */
export function dueNow(
  facts: ReminderFacts,
  takenUpTo: Instant,
  now: Instant,
  config: StageConfig,
): readonly Due[] {
  return duesIn(facts, { after: plus(now, -LOOK_BACK_MS), to: now }, config).filter(
    ({ dueAt, usefulUntil }) => usefulUntil > now || dueAt > takenUpTo,
  );
}
