import type { ChannelName } from '../../contracts/records/customer.ts';
import { isAllowedUnasked, standingOf } from '../consent/standing.ts';
import type { Facts } from './check.ts';

/** The channels there are, the preferred one first. Text messages are the only one so far. */
export const ourChannels: readonly ChannelName[] = ['sms'];

/** The first channel that is consented to and reaches the customer's country; undefined when there is none. */
export function channelFor({ customer, programme, config }: Facts): ChannelName | undefined {
  if (!customer || !config.sms.countries.includes(customer.phoneCountry)) return undefined;
  return ourChannels.find((name) => {
    const standing = standingOf(customer.consents, programme.purpose, name);
    return standing === 'granted' || (standing === 'absent' && isAllowedUnasked(programme.purpose));
  });
}
