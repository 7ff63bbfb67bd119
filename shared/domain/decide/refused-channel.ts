import type { ChannelName } from '../../contracts/records/customer.ts';
import type { Facts } from './check.ts';

/** Whether the number refuses a message on a channel. Some replies go all the same: their programme says so. */
export function isRefusedChannel(
  { refusedByNumber, messageClass, programme }: Pick<Facts, 'refusedByNumber' | 'messageClass' | 'programme'>,
  name: ChannelName,
): boolean {
  const isExempt = messageClass === 'reply' && programme.evenIfRefused === true;
  return !isExempt && refusedByNumber.includes(name);
}
