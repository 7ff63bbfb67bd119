import type { InboundSource as SourceName } from '../../contracts/inbound.ts';
import type { Instant } from '../../contracts/instant.ts';
import type { LedgerKey } from '../../contracts/ledger.ts';
import type { Refusal } from '../source.ts';

/** A text that somebody sent us, as its provider tells of it. */
export interface TextTold {
  readonly is: 'text';
  /** The provider's id of it, the same however often it is told. */
  readonly providerId: string;
  /** Where it came from, as the provider writes it: E.164, or a short code, or a name. */
  readonly from: string;
  /** What it was sent to, as the provider calls it: a number of ours, and the service that the number belongs to. */
  readonly to: readonly string[];
  /** At most 1,600 characters. */
  readonly text: string;
  /** When it was sent, by the provider's clock; absent where it does not say. */
  readonly sentAt?: Instant;
}

/** What became of a text of ours, as its provider tells of it. */
export interface ReceiptTold {
  readonly is: 'receipt';
  /** The provider's id of the text. */
  readonly providerId: string;
  /** Which message of ours it was; absent: the provider was told of none. */
  readonly key?: LedgerKey;
  /** What became of it; absent: what is told says nothing of that. */
  readonly state?: 'delivered' | 'failed';
  /** The provider's word for why it failed. */
  readonly failure?: string;
  /** That the provider sends nothing to its number any more, because whoever has it said so there. */
  readonly hasOptedOut: boolean;
  /** The number it was for, as the provider writes it. */
  readonly number?: string;
  /** When that was, by the provider's clock; absent where it does not say. */
  readonly at?: Instant;
}

/** Something there is nothing to do about: a step on the way, or a kind of event we do not know. */
export interface NothingTold {
  readonly is: 'nothing';
  /** What kind, in the provider's word for it, of at most 40 characters `A-Za-z0-9_-`; nothing personal. */
  readonly kind: string;
}

/** What a delivery turned out to tell. */
export type Told = TextTold | ReceiptTold | NothingTold;

/** What came of reading a delivery. */
export type ToldOrRefusal =
  | { readonly ok: true; readonly told: Told }
  | { readonly ok: false; readonly problem: Refusal };

/** What a provider handed over. */
export interface Delivery {
  /** What it was handed over as: a text that came in, or what became of one of ours. */
  readonly as: 'text' | 'receipt';
  /** The media type without parameters, lower case. */
  readonly contentType: string;
  /** What followed the `?` of the address, as it came. */
  readonly query: string;
  readonly body: Uint8Array;
}

/** A delivery that a source must read as this, or refuse with this code. */
export interface InboundExample {
  readonly title: string;
  readonly delivery: Omit<Delivery, 'body'> & { readonly body: string };
  readonly expect: Told | string;
}

/** A provider of texts that come in as a plug-in: what it hands over, and how that is read. Pure. */
export interface InboundSource {
  readonly name: SourceName;
  /** The media types it hands over, without parameters, lower case. */
  readonly contentTypes: readonly string[];
  /** The largest body, bytes. */
  readonly maxBytes: number;
  /** Reads a delivery whose signature held. Never throws, whatever the bytes; no problem holds a piece of them. */
  read(delivery: Delivery): ToldOrRefusal;
  readonly examples: readonly InboundExample[];
}
