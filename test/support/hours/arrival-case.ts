import { instantOf, millisecondsOf } from '#shared/contracts/instant.ts';
import { arriveBy } from '#shared/domain/decide/arrive-by.ts';
import { businessNow } from '../clocks.ts';
import { firstMinute, hoursOf } from './textbook-hours.ts';
import { factsOf, type Timed } from './timing-case.ts';

/** Until when a message that leaves now may arrive, by the code: milliseconds since 1970. */
export function arrivalOf(of: Timed, withOffer?: true): number {
  return millisecondsOf(arriveBy(factsOf(of), businessNow(instantOf(of.now)), withOffer));
}

/** What it ought to be of an advertisement: the first minute that the law forbids, or else the end of use. */
export function textbookArrival(of: Timed): number {
  const allows = hoursOf({ ...of, messageClass: 'marketing' });
  return firstMinute(of.zone, [(local) => !allows(local)], of.now, of.usefulUntil) ?? of.usefulUntil;
}
