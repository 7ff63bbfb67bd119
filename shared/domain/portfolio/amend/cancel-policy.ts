import type { PolicyCancelled } from '../../../contracts/changes/policy-changes.ts';
import type { PlainDate } from '../../../contracts/plain-date.ts';
import { dayBefore } from '../../time/next-day.ts';
import type { PolicyPart } from './part.ts';

/**
 * A policy that ends early. `today` is the day it is known, in the policy's zone. Where the last covered day is still
 * to come the cover runs on to it; the policy says since when it has none, so that nobody is asked to renew it.
 */
export function cancelPolicy<Policy extends PolicyPart>(
  policy: Policy,
  { on }: Pick<PolicyCancelled, 'on'>,
  today: PlainDate,
): Policy {
  const cancelled = { ...policy, cancelledOn: on, lastChange: { change: 'cancelled', day: on } } as const;
  const neverBegins = on <= policy.effectiveFrom;
  if (on <= today || neverBegins) return { ...cancelled, status: 'cancelled' };
  const lastDay = dayBefore(on);
  const effectiveTo = lastDay < policy.effectiveTo ? lastDay : policy.effectiveTo;
  return { ...cancelled, effectiveTo };
}
