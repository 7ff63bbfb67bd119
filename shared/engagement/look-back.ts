import type { Content } from '../contracts/episode.ts';
import type { LedgerRow } from '../contracts/ledger.ts';
import type { Ledger } from '../ports/ledger.ts';

/** Occurrences under which people may have heard of something by a programme, the newest first. */
export interface LookingBack {
  readonly programme: string;
  readonly occurrences: readonly string[];
  /** Whether all they heard is wanted; else the newest will do, and what lies behind it is not read. */
  readonly isWhole: boolean;
}

/** A row by which somebody heard something, and what. */
export interface HeardRow {
  readonly row: LedgerRow;
  readonly content: Content;
}

/** How many occurrences are read first; each lot after it holds twice as many. */
const FIRST_LOT = 4;

/**
 * The rows by which customers heard of something, looked for from the newest occurrence back in lots that grow, as far
 * as there are any: most are found in the first, and none is overlooked however many there were.
 */
export async function heardRows(
  customerIds: readonly string[],
  { programme, occurrences, isWhole }: LookingBack,
  ledger: Pick<Ledger, 'rows'>,
): Promise<readonly HeardRow[]> {
  const heard: HeardRow[] = [];
  let open = customerIds;
  for (let at = 0, size = FIRST_LOT; at < occurrences.length && open.length > 0; at += size, size *= 2) {
    const lot = occurrences.slice(at, at + size);
    const rows = await ledger.rows(
      lot.flatMap((occurrence) => open.map((customerId) => ({ customerId, programme, occurrence }))),
    );
    const found = [...rows.values()].flatMap(heardBy);
    heard.push(...found);
    if (!isWhole) open = open.filter((id) => found.every(({ row }) => row.customerId !== id));
  }
  return heard;
}

/** What somebody heard by a row; nothing where nothing can have reached them. */
function heardBy(row: LedgerRow): readonly HeardRow[] {
  switch (row.state) {
    case 'claimed':
    case 'sent':
    case 'unknown':
    case 'delivered':
      return row.inputs?.content ? [{ row, content: row.inputs.content }] : [];
    case 'deferred':
    case 'suppressed':
    case 'failed':
      return [];
  }
}
