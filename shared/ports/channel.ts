import type { ChannelName } from '../contracts/records/customer.ts';

/** A message ready to leave. Its `reference` comes back in receipts. */
export interface Outgoing {
  /** E.164. */
  readonly to: string;
  /** The keyed index of the number, which stands for it where no phone may be texted. */
  readonly toIndex: string;
  readonly text: string;
  /** The name of the sender identity in the configuration. */
  readonly sender: string;
  /** The sender identity as its provider knows it; absent: the provider picks one. */
  readonly senderId?: string;
  /** The ledger key. */
  readonly reference: string;
  /** Providers treat advertising apart from everything else. */
  readonly isMarketing: boolean;
  /**
   * For how many seconds from now it may arrive: it is of use, and what is marketing comes in lawful hours. A provider
   * that can keeps it no longer.
   */
  readonly usefulForSeconds: number;
}

/**
 * How a provider answered one attempt. `throttled` (or never reached) and `refused` are definite: nothing left.
 * `ambiguous` (time-out, connection lost, 5xx after sending) may have left. `optedOut`: refused for good, for whoever has
 * the number has told the provider that they want nothing more.
 */
export type Delivery =
  | { readonly outcome: 'accepted'; readonly providerMessageId: string }
  | { readonly outcome: 'throttled'; readonly code: string }
  | {
      readonly outcome: 'refused';
      readonly code: string;
      readonly permanent: boolean;
      readonly optedOut?: true;
    }
  | { readonly outcome: 'ambiguous'; readonly code: string };

/** A way out to a person. One attempt per call, of at most 5 s; it never throws for the provider's answer. */
export interface Channel {
  readonly name: ChannelName;
  send(message: Outgoing): Promise<Delivery>;
}
