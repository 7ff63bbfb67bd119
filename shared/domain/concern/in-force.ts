import type { Instant } from '../../contracts/instant.ts';
import type { PolicyRecord } from '../../contracts/records/policy.ts';
import { dayIn } from '../time/day-in.ts';

/** A policy's term as the concern rule reads it; `timeZone` is the policy's, or else the customer's. */
export interface Term extends Pick<PolicyRecord, 'status' | 'effectiveFrom' | 'effectiveTo'> {
  readonly timeZone: string;
}

/** Whether a policy is in force at `now`: active or renewed, and today in its zone within its days, both inclusive. */
export function inForce(term: Term, now: Instant): boolean {
  if (term.status !== 'active' && term.status !== 'renewed') return false;
  const today = dayIn(term.timeZone, now);
  return term.effectiveFrom <= today && today <= term.effectiveTo;
}
