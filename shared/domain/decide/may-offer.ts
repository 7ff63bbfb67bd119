import type { BusinessInstant } from '../../contracts/clock.ts';
import { millisecondsOf } from '../../contracts/instant.ts';
import { stoppedBy } from '../../rules/holds.ts';
import { forbidding } from '../hours/next-allowed.ts';
import { channelFor } from './channel-for.ts';
import type { Facts } from './check.ts';
import { isActive } from './checks/holds.ts';
import { barredIn } from './emergency-rule.ts';
import { lawOf } from './timing.ts';

/**
 * Whether a message may say more than its news: its programme has an offer to make and words for it, and everything that
 * would be asked of a marketing message now holds. Where the law caps marketing no offer is added, so that none counts.
 */
export function mayOffer(facts: Facts, now: BusinessInstant): boolean {
  const { programme, offerTemplate, customer, config } = facts;
  const channel = channelFor(facts);
  if (!programme.mayOffer || !offerTemplate || !customer || !channel) return false;
  if (customer.marketing?.[channel] !== 'granted' || isHeld(customer, now)) return false;
  const { limits, caps } = lawOf(customer);
  if (caps.length > 0 || barredIn(customer, config.emergencies)) return false;
  return !forbidding(limits, customer.timeZone, millisecondsOf(now));
}

function isHeld({ holds = [], timeZone }: NonNullable<Facts['customer']>, now: BusinessInstant): boolean {
  return holds.some((hold) => stoppedBy[hold.kind].includes('marketing') && isActive(hold, now, timeZone));
}
