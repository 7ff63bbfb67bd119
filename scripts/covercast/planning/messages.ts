import type { Instant } from '#shared/contracts/instant.ts';
import { ledgerKeyText } from '#shared/domain/ledger-key.ts';
import type { PlannedMessage } from '#shared/engagement/planning/decide-stop.ts';
import type { PlannedStop } from '#shared/engagement/planning/plan.ts';
import type { Fate } from '../simulating/judge-all.ts';
import { fateOf } from '../simulating/judge-all.ts';

/** What becomes of a message in a plan, the last word on it: when that is, and why it was deferred before. */
export interface PlannedFate {
  readonly customerId: string;
  readonly programme: string;
  readonly occurrence: string;
  readonly at: Instant;
  readonly fate: Fate;
  readonly waited?: string;
}

/** The messages of a plan as they come to be known, and the customers of whom nothing can be told. */
export interface PlannedMessages {
  readonly fates: Map<string, PlannedFate>;
  readonly unreadable: Set<string>;
}

/** A plan of which nothing is known yet. */
export function noMessages(): PlannedMessages {
  return { fates: new Map(), unreadable: new Set() };
}

/** Takes in what is decided at one moment: a later word on a message stands for the one before. */
export function hear({ messages, unreadable }: PlannedStop, known: PlannedMessages): void {
  for (const one of messages) {
    const fate = plannedFate(one);
    const key = ledgerKeyText(fate);
    const before = known.fates.get(key);
    const waited = before?.fate.outcome === 'defer' ? before.fate.reason : before?.waited;
    known.fates.set(key, { ...fate, ...(waited !== undefined && { waited }) });
  }
  for (const customerId of unreadable) known.unreadable.add(customerId);
}

function plannedFate(one: PlannedMessage): PlannedFate {
  const { at, customerId } = one;
  if ('unreadable' in one) {
    const { programme, occurrence } = one.message;
    const fate = { outcome: 'undecided', reason: one.unreadable } as const;
    return { customerId, programme, occurrence, at, fate };
  }
  const { programme, occurrence } = one.judgement.message;
  return { customerId, programme, occurrence, at, fate: fateOf(one.judgement) };
}
