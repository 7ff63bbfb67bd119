import type { StageConfig } from '../config/stage-config.ts';
import type { PolicyFacts } from '../contracts/facts.ts';
import type { PlainDate } from '../contracts/plain-date.ts';
import { daysBetween } from '../domain/time/calendar.ts';
import { shifted } from './shifted.ts';

/** When reminders of a policy's end are due: the renewal's day, and that of the last chance if there is one. */
export interface ExpiryDays {
  readonly renewal: PlainDate;
  readonly lastChance: PlainDate | undefined;
}

/**
 * So many calendar days before the policy ends, or in the middle of a policy that is shorter than that. A last chance
 * that would not come after the renewal reminder is none.
 */
export function expiryDays(policy: PolicyFacts, { reminders }: StageConfig): ExpiryDays {
  const { default: usual, ...byLine } = reminders.renewalLeadDays;
  const renewal = leadDay(policy, byLine[policy.line] ?? usual);
  const lastChance = leadDay(policy, reminders.lastChanceDays);
  return { renewal, lastChance: lastChance > renewal ? lastChance : undefined };
}

function leadDay({ effectiveFrom, effectiveTo }: PolicyFacts, lead: number): PlainDate {
  const term = daysBetween(effectiveFrom, effectiveTo);
  return term < lead ? shifted(effectiveFrom, Math.floor(term / 2)) : shifted(effectiveTo, -lead);
}

/** A policy that has its successor, has ended, or is to be cancelled, is not to be renewed. */
export function isToBeRenewed({ status, cancelledOn }: PolicyFacts): boolean {
  return status === 'active' && cancelledOn === undefined;
}
