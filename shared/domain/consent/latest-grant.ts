import type { Instant } from '../../contracts/instant.ts';
import type { Purpose } from '../../contracts/message-class.ts';
import type { ChannelName, Consents } from '../../contracts/records/customer.ts';

/**
 * When the book says the purpose was last granted, by a channel or (undefined) by any; undefined when it does not. A
 * refusal spoken now is not older than that, whatever the clock says of whoever records it.
 */
export function latestGrant(
  consents: Consents,
  purpose: Purpose,
  channel: ChannelName | undefined,
): Instant | undefined {
  const consent = consents[purpose];
  if (consent === undefined || typeof consent === 'string') return undefined;
  return (Array.isArray(consent) ? consent : [consent])
    .filter((entry) => entry.state === 'granted')
    .filter((entry) => [channel, entry.channel].includes(undefined) || entry.channel === channel)
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
}
