import type { Recipient, ReplyTo } from '../contracts/candidate.ts';
import type { KnownCustomer, SealedField } from '../contracts/facts.ts';
import type { Inbound } from '../contracts/inbound.ts';
import type { LedgerKey, LedgerRow } from '../contracts/ledger.ts';
import type { Hold } from '../contracts/records/customer.ts';
import type { Identity, PolicyDetails } from '../contracts/sealed.ts';
import type { CustomerSecrets } from './key-store.ts';
import type { StandingStops } from './stops.ts';

/** Which reply is asked about. */
export interface ReplyAsked {
  readonly reply: ReplyTo;
  /** Its row in the ledger. */
  readonly key: LedgerKey;
  /** The customer it speaks of, with policies and claim; or nobody. */
  readonly recipient: Recipient;
  /** Whether somebody may ask for it from outside, and so call it off. */
  readonly isCancellable: boolean;
}

/** Everything a reply rests on, as it stood at one moment. */
export interface ReplyRead {
  /** The message it answers; undefined when there is none such. */
  readonly inbound: Inbound | undefined;
  /** The customer it speaks of, if one is known, with the holds of their own record. */
  readonly known: KnownCustomer | undefined;
  /** Who says that the number of the message is a wrong one, under any of its indexes. */
  readonly holdsOfNumber: readonly Hold[];
  /** Against the reply, and of the number of the message under all its indexes. */
  readonly stops: StandingStops;
  readonly row: LedgerRow | undefined;
  /** What makes `open` read nothing more: the number of the message, and the secrets of whose values these are. */
  readonly sealed: {
    readonly from: SealedField | undefined;
    readonly secrets: ReadonlyMap<string, CustomerSecrets>;
  };
}

/** What a reply needs readable. It lives as long as its sending. */
export interface OpenedReply {
  /** Where the message came from, E.164. */
  readonly phone: string;
  /** Of the customer it speaks of; absent: of nobody. */
  readonly identity?: Identity;
  readonly policies: Readonly<Record<string, PolicyDetails>>;
}

/** What replies rest on: all of it in one read, for whoever writes waits for the answer. */
export interface ReplyFacts {
  /**
   * Strongly consistent. A number that has more indexes than the reply names costs a second read. Nobody's customer is
   * not looked for, and nothing else is done otherwise.
   */
  read(asked: ReplyAsked): Promise<ReplyRead>;
  /** The number of the message, and identity and policies of the customer. Throws VaultError, StoredItemInvalid. */
  open(read: ReplyRead): Promise<OpenedReply>;
}
