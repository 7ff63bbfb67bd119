import type { BusinessInstant } from '../../contracts/clock.ts';
import { type Instant, instantOf, millisecondsOf } from '../../contracts/instant.ts';
import { allowedUntil } from '../hours/next-allowed.ts';
import type { Facts } from './check.ts';
import { lawOf } from './timing.ts';

/**
 * Until when (exclusive) a message that leaves now may arrive: while it is of use and, of marketing and of what carries
 * an offer, within the hours of the law in which it leaves. Courtesy hours and windows are for when it leaves.
 */
export function arriveBy(
  { customer, messageClass, usefulUntil }: Facts,
  now: BusinessInstant,
  withOffer: true | undefined,
): Instant {
  if (!customer || !(messageClass === 'marketing' || withOffer)) return usefulUntil;
  const [from, until] = [millisecondsOf(now), millisecondsOf(usefulUntil)];
  return instantOf(allowedUntil(lawOf(customer).limits, customer.timeZone, from, until));
}
