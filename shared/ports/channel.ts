import type { ChannelName } from '../contracts/records/customer.ts';

/** A message ready to leave. `reference` is the ledger key, which comes back in receipts. */
export interface Outgoing {
  /** E.164. */
  readonly to: string;
  /** The keyed index of the number, which stands for it where no phone may be texted. */
  readonly toIndex: string;
  readonly text: string;
  /** The sender identity of the brand in the number's country, a registered name or an E.164 number. */
  readonly senderId?: string;
  readonly reference: string;
}

/**
 * How a provider answered one attempt. `throttled` and `refused` are definite: nothing left.
 * `ambiguous` (time-out, connection lost, 5xx after sending) may have left.
 */
export type Delivery =
  | { readonly outcome: 'accepted'; readonly providerMessageId: string }
  | { readonly outcome: 'throttled'; readonly code: string }
  | { readonly outcome: 'refused'; readonly code: string; readonly permanent: boolean }
  | { readonly outcome: 'ambiguous'; readonly code: string };

/** A way out to a person. One attempt per call, of at most 5 s; it never throws for the provider's answer. */
export interface Channel {
  readonly name: ChannelName;
  send(message: Outgoing): Promise<Delivery>;
}
