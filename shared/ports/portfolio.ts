import type { Change } from '../contracts/changes/change.ts';
import type { Instant } from '../contracts/instant.ts';
import type { PortfolioRecord } from '../contracts/records/record.ts';
import type { Amendable, RecordPart } from '../domain/portfolio/amend/part.ts';

/** Where a record came from: which upload, and the byte of it at which its line begins. */
export interface Origin {
  readonly upload: string;
  readonly offset: number;
}

/** A record as it came: as of when, and from where if it came in a file. */
export interface Received {
  readonly record: PortfolioRecord;
  readonly asOf: Instant;
  readonly from?: Origin;
}

/**
 * What became of a record: written · already so (before its upload began) · older than what is stored ·
 * superseded by a later line of the same upload. `restored` is unchanged, too, but written, since an earlier line of
 * the same upload had been written over it. The same line again gets the same answer and writes nothing.
 */
export type SaveOutcome = 'accepted' | 'unchanged' | 'restored' | 'older' | 'superseded';

/** What became of a record, and which other customers it belonged to before: their places need settling, too. */
export interface Saved {
  readonly outcome: SaveOutcome;
  readonly left: readonly string[];
}

/**
 * What became of a change: `unknown`, there is no such record, or it is not that customer's · `older` than the line
 * that stands · `unchanged`, it has come before · `accepted`. `record` is what stands now.
 */
export type Amended =
  | { readonly outcome: 'unknown' }
  | {
      readonly outcome: 'accepted' | 'unchanged' | 'older';
      readonly customerId: string;
      readonly record: RecordPart;
    };

/** Of customers whose places were to be settled, those with something to tell. */
export interface Settled {
  /** Not known (yet): all that is stored of them are orphans. */
  readonly unknown: ReadonlySet<string>;
  /** With a stored item or point that cannot be read: their rows are as they were. */
  readonly unreadable: ReadonlySet<string>;
}

/** The insurer's book: customers, policies, claims, locations, and the rows by which they are found. */
export interface Portfolio {
  /**
   * Saves records, at most one per (type, id) in a call, and says of each, in order, what became of it.
   * Older never overwrites newer, and of one upload the line furthest down stands, whatever order lines come in;
   * unchanged content writes nothing; index rows move with the record, and the record with its customer.
   */
  save(records: readonly Received[]): Promise<readonly Saved[]>;
  /**
   * Brings the place rows of these customers up to their policies and locations as stored.
   * A customer of whom something stored cannot be read keeps the rows there are, and holds up nobody else.
   */
  settlePlaces(customerIds: readonly string[]): Promise<Settled>;
}

/** The same book, of which a part of a record can be changed. */
export interface AmendablePortfolio extends Portfolio {
  /** Whose a record is; undefined when there is none such. */
  whose(record: { readonly type: Amendable; readonly id: string }): Promise<string | undefined>;
  /**
   * Changes a part of a record. What stands is the newest line of the record with all later changes over it, in the
   * order of when each was so, whatever order lines and changes come in. The same change again changes nothing.
   * `of`: the change holds only if the record is this customer's.
   */
  amend(change: Change, of?: string): Promise<Amended>;
}
