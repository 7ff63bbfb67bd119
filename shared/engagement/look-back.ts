import type { Content } from '../contracts/episode.ts';
import type { LedgerRow } from '../contracts/ledger.ts';
import { endingOf } from '../domain/ledger/ending.ts';
import type { Ledger } from '../ports/ledger.ts';

/** Occurrences under which people may have heard of something by a programme, the newest first. */
export interface LookingBack {
  readonly programme: string;
  readonly occurrences: readonly string[];
  /**
   * How far: to the newest that says what they hold, to the newest that they heard, or through all, where somebody may
   * have heard an older alert after a newer one.
   */
  readonly until: 'held' | 'heard' | 'all';
}

/** A row that says what somebody holds: what it told them, or that there was nothing new in it beside what they knew. */
export interface HeldRow {
  readonly row: LedgerRow;
  readonly isHeard: boolean;
  readonly told: Content;
  /** When the office sent what the row is about. */
  readonly sent: Content['sent'];
}

/** How many occurrences are read first; each lot after it holds twice as many. */
const FIRST_LOT = 4;

/**
 * The rows that say what customers hold, looked for from the newest occurrence back in lots that grow, as far as there
 * are any: most are found in the first, and none is overlooked however many there were.
 */
export async function heldRows(
  customerIds: readonly string[],
  { programme, occurrences, until }: LookingBack,
  ledger: Pick<Ledger, 'rows'>,
): Promise<readonly HeldRow[]> {
  const held: HeldRow[] = [];
  let open = customerIds;
  for (let at = 0, size = FIRST_LOT; at < occurrences.length && open.length > 0; at += size, size *= 2) {
    const lot = occurrences.slice(at, at + size);
    const rows = await ledger.rows(
      lot.flatMap((occurrence) => open.map((customerId) => ({ customerId, programme, occurrence }))),
    );
    held.push(...[...rows.values()].flatMap(heldBy));
    const enough = held.filter(({ isHeard }) => until === 'held' || (until === 'heard' && isHeard));
    const found = new Set(enough.map(({ row }) => row.customerId));
    open = open.filter((id) => !found.has(id));
  }
  return held;
}

/** What somebody holds by a row; nothing where nothing can have reached them. */
function heldBy(row: LedgerRow): readonly HeldRow[] {
  const { content, told } = row.inputs ?? {};
  if (!content) return [];
  switch (row.state) {
    case 'claimed':
    case 'sent':
    case 'unknown':
    case 'delivered':
      return [{ row, isHeard: true, told: content, sent: content.sent }];
    case 'suppressed':
      if (!told || endingOf(row) !== 'no-material-change') return [];
      return [{ row, isHeard: false, told, sent: content.sent }];
    case 'deferred':
    case 'failed':
      return [];
  }
}
