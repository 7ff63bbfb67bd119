import type { Instant } from '../../contracts/instant.ts';
import type { PlainDate } from '../../contracts/plain-date.ts';
import type { PolicyRecord } from '../../contracts/records/policy.ts';
import { dayIn } from '../time/day-in.ts';

/** A policy's term as the concern rule reads it; `timeZone` is the policy's, or else the customer's. */
export interface Term extends Pick<PolicyRecord, 'status' | 'effectiveFrom' | 'effectiveTo'> {
  readonly timeZone: string;
}

/** Whether a policy is in force at `now`: active or renewed, and today in its zone within its days, both inclusive. */
export function inForce(term: Term, now: Instant): boolean {
  return isWithin(term, () => dayIn(term.timeZone, now));
}

/** The same for many policies: what day it is in a zone is worked out once. */
export function inForceAt(now: Instant): (term: Term) => boolean {
  const days = new Map<string, string>();
  const dayOf = (timeZone: string) => {
    const day = days.get(timeZone) ?? dayIn(timeZone, now);
    days.set(timeZone, day);
    return day;
  };
  return (term) => isWithin(term, () => dayOf(term.timeZone));
}

function isWithin({ status, effectiveFrom, effectiveTo }: Term, dayOf: () => PlainDate): boolean {
  if (status !== 'active' && status !== 'renewed') return false;
  const today = dayOf();
  return effectiveFrom <= today && today <= effectiveTo;
}
