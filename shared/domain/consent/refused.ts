import type { Instant } from '../../contracts/instant.ts';
import type { Purpose } from '../../contracts/message-class.ts';
import type { ChannelName } from '../../contracts/records/customer.ts';
import type { Refusal } from '../../contracts/refusal.ts';

/** When the purpose was last refused for the channel, or for all; undefined when it never was. */
export function lastRefusal(
  refusals: readonly Refusal[],
  purpose: Purpose,
  channel: ChannelName,
): Instant | undefined {
  return refusals
    .filter((one) => one.purpose === purpose && (one.channel === undefined || one.channel === channel))
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
}

/** Whether the purpose is refused for the channel. */
export function isRefusedIn(refusals: readonly Refusal[], purpose: Purpose, channel: ChannelName): boolean {
  return lastRefusal(refusals, purpose, channel) !== undefined;
}
