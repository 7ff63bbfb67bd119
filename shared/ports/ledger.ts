import type { Chunk } from '../contracts/candidate.ts';
import type { SystemInstant } from '../contracts/clock.ts';
import type { Instant } from '../contracts/instant.ts';
import type { LedgerKey, LedgerRow } from '../contracts/ledger.ts';
import type { Outcome } from '../domain/ledger/outcome.ts';
import type { PassOver } from '../domain/pass-over.ts';

/** A ledger row with its text, for those who may open content. */
export type ReadableRow = LedgerRow & { readonly key: string; readonly text?: string };

/** A row somebody has taken for sending, until its lease ends. */
export type ClaimedRow = LedgerRow & { readonly state: 'claimed'; readonly leaseUntil: Instant };

/** A claim with its text. Text, channel, number and parts are fixed by the first claim that may have left. */
export type Claim = ClaimedRow & { readonly text: string };

/** A chunk as it was taken up, so that its messages can be found by time and taken up again. `at` business time. */
export interface Manifest {
  readonly at: Instant;
  readonly chunk: Chunk;
}

/** What a provider reported of a message after it had accepted it. */
export interface Receipt {
  readonly state: 'delivered' | 'failed';
  /** The provider's word for a failure. */
  readonly failure?: string;
}

/** The record of every decision and message. The conditional first write of a row is what keeps a message single. */
export interface Ledger {
  /** The rows that stand for these keys, by `ledgerKeyText`; strongly consistent, 100 keys a call. */
  rows(keys: readonly LedgerKey[]): Promise<ReadonlyMap<string, LedgerRow>>;
  /**
   * Takes the message for sending before anything is sent. False when somebody else has it or it has ended.
   * `previous` is the row read before, absent for a first claim: the write holds only if nothing changed since.
   * Where the previous row's text is fixed (`isTextFixed`), its text, channel, number and parts stay, whatever `row`
   * says: send what `text` gives. A repetition of one call by the client below knows its own write again.
   */
  claim(row: Claim, previous: LedgerRow | undefined, now: SystemInstant): Promise<boolean>;
  /** The text that stands for a row; undefined when there is none or its customer was erased. */
  text(row: LedgerKey): Promise<string | undefined>;
  /** Records how the provider answered, for the claim of this lease only; a throttled attempt is given back. */
  settle(row: ClaimedRow, outcome: Outcome): Promise<void>;
  /**
   * Records a suppression or deferral. False when somebody else wrote the row first. What an earlier claim left
   * (text, channel, number, parts, attempts) stays.
   */
  record(row: LedgerRow & { readonly state: 'suppressed' | 'deferred' }): Promise<boolean>;
  /**
   * Takes a provider's report of a message: claimed, sent or unknown become delivered or failed, and failed becomes
   * delivered when that comes after all. Anything else stays; reports in any order and any number end alike, and none
   * sends anything again. False when it changed nothing.
   */
  receipt(key: LedgerKey, receipt: Receipt): Promise<boolean>;
  /** Notes a chunk that is taken up. The first note of a chunk (id and instant) stands; later ones change nothing. */
  note(manifest: Manifest): Promise<void>;
}

/** The ledger as the watch over claims uses it: it sends nothing, so it neither seals nor opens a text. */
export type StandingClaims = Pick<Ledger, 'rows' | 'settle'>;

/** The ledger as an operator reads it. */
export interface LedgerReader {
  /** Everything of one customer, oldest first. */
  ofCustomer(customerId: string): AsyncIterable<readonly ReadableRow[]>;
  /**
   * Everything at or after an instant, or everything, of a programme, or of all, in the order it was decided, by
   * manifests; of other programmes no row is read.
   */
  since(instant: Instant | undefined, programme?: string): AsyncIterable<readonly ReadableRow[]>;
}

/** The manifests as the watch over claims reads them. */
export interface Manifests {
  /**
   * Pages of what was noted from an instant to another (both inclusive), in order of time. What does not read as it was
   * written is left where it is and told to `passOver`; without one it throws.
   */
  between(from: Instant, to: Instant, passOver?: PassOver): AsyncIterable<readonly Manifest[]>;
}
