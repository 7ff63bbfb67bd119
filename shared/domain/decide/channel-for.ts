import type { ChannelName } from '../../contracts/records/customer.ts';
import { isAllowedUnasked } from '../consent/standing.ts';
import type { Facts } from './check.ts';
import { isRefusedChannel } from './refused-channel.ts';

/** The channels there are, the preferred one first. Text messages are the only one so far. */
export const ourChannels: readonly ChannelName[] = ['sms'];

/**
 * The first channel that is consented to and reaches the country of the number; undefined when there is none. A reply
 * rests on the message it answers, and on no consent.
 */
export function channelFor(facts: Facts): ChannelName | undefined {
  const { customer, programme, messageClass, config } = facts;
  if (!customer || !(customer.phoneCountry in config.sms.routes)) return undefined;
  return ourChannels.find((name) => {
    const standing = customer.standing[name] ?? 'absent';
    const isAllowed =
      messageClass === 'reply' ||
      standing === 'granted' ||
      (standing === 'absent' && isAllowedUnasked(programme.purpose));
    return isAllowed && !isRefusedChannel(facts, name);
  });
}
