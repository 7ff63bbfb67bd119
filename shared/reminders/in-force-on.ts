import type { PolicyFacts } from '../contracts/facts.ts';
import type { PlainDate } from '../contracts/plain-date.ts';

/** Whether a policy, as it is known now, is in force on a day of its zone; both ends of its term inclusive. */
export function inForceOn({ status, effectiveFrom, effectiveTo }: PolicyFacts, day: PlainDate): boolean {
  return (status === 'active' || status === 'renewed') && effectiveFrom <= day && day <= effectiveTo;
}
