import type { ChannelName } from '../../contracts/records/customer.ts';
import { isAllowedUnasked } from '../consent/standing.ts';
import type { Facts } from './check.ts';

/** The channels there are, the preferred one first. Text messages are the only one so far. */
export const ourChannels: readonly ChannelName[] = ['sms'];

/** The first channel that is consented to and reaches the customer's country; undefined when there is none. */
export function channelFor({ customer, programme, config, refusedByNumber }: Facts): ChannelName | undefined {
  if (!customer || !(customer.phoneCountry in config.sms.routes)) return undefined;
  return ourChannels.find((name) => {
    const standing = customer.standing[name] ?? 'absent';
    const isAllowed =
      standing === 'granted' || (standing === 'absent' && isAllowedUnasked(programme.purpose));
    return isAllowed && !refusedByNumber.includes(name);
  });
}
