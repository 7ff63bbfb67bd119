import type { StageConfig } from '../config/stage-config.ts';
import type { PolicyFacts } from '../contracts/facts.ts';
import type { PlainDate } from '../contracts/plain-date.ts';
import { dueOn, isIn } from './due-on.ts';
import { inForceOn } from './in-force-on.ts';
import type { Reminder } from './reminder.ts';
import { shifted } from './shifted.ts';
import { zoneOfPolicy } from './zone-of-policy.ts';

interface Before extends Pick<Reminder, 'programme' | 'lines'> {
  /** The day of a policy that it is for, if it has one. */
  readonly dayOf: (policy: PolicyFacts) => PlainDate | undefined;
  readonly days: (config: StageConfig) => number;
}

/**
 * What falls due so many days before a day that a policy names, or when the policy begins where that is later, while it
 * is in force then.
 */
export function daysBefore({ programme, lines, dayOf, days }: Before): Reminder['dues'] {
  return (facts, span, config) =>
    facts.policies
      .filter(({ line }) => lines.includes(line))
      .flatMap((policy) => {
        const on = dayOf(policy);
        if (on === undefined) return [];
        const day = later(shifted(on, -days(config)), policy.effectiveFrom);
        if (day > on || !inForceOn(policy, day)) return [];
        const zone = zoneOfPolicy(policy, facts);
        const { id } = policy;
        return dueOn({ programme, subjectId: id, policyIds: [id], on, day, zone, data: { on } });
      })
      .filter(isIn(span));
}

function later(one: PlainDate, other: PlainDate): PlainDate {
  return one > other ? one : other;
}
