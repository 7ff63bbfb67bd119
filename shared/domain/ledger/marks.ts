import type { LedgerRow } from '../../contracts/ledger.ts';
import { endingOf } from './ending.ts';

/** What tells a standing row from every other that may come to stand under its key. */
export interface Marks extends Pick<LedgerRow, 'state' | 'at' | 'leaseUntil' | 'attempts'> {
  /** The code that ended it, of a suppressed row. */
  readonly ending: string | undefined;
}

/** The marks of a row: a write over it holds only while they stand as they were read. */
export function marksOf(row: LedgerRow): Marks {
  const { state, at, leaseUntil, attempts } = row;
  return { state, at, leaseUntil, attempts, ending: endingOf(row) };
}
