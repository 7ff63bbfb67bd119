import type { Instant } from '../contracts/instant.ts';
import type { PortfolioRecord } from '../contracts/records/record.ts';

/** A record as it came: from which line, and as of when. */
export interface Received {
  readonly record: PortfolioRecord;
  readonly asOf: Instant;
}

/** What became of a record: written, already so, or older than what is stored. */
export type SaveOutcome = 'accepted' | 'unchanged' | 'older';

/** The insurer's book: customers, policies, claims, locations, and the rows by which they are found. */
export interface Portfolio {
  /**
   * Saves records, at most one per (type, id) in a call, and says of each, in order, what became of it.
   * Older never overwrites newer; unchanged content writes nothing; index rows move with the record.
   */
  save(records: readonly Received[]): Promise<readonly SaveOutcome[]>;
  /** Brings the place rows of these customers up to their policies and locations as stored. */
  settlePlaces(customerIds: readonly string[]): Promise<void>;
}
