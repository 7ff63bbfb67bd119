import type { Chunk } from '#shared/contracts/candidate.ts';
import type { LedgerKey, LedgerRow } from '#shared/contracts/ledger.ts';
import { isAlert } from '#shared/contracts/message-class.ts';
import { chunksOf } from '#shared/domain/chunks-of.ts';
import { inParallel } from '#shared/domain/in-parallel.ts';
import { isLeaseOver, mayClaimOver, termsOf } from '#shared/domain/ledger/transitions.ts';
import { keysOf } from '#shared/domain/ledger-key.ts';
import { togetherOrAlone } from '#shared/domain/together-or-alone.ts';
import type { CovercastError } from '#shared/errors.ts';
import type { ClaimedRow } from '#shared/ports/ledger.ts';
import type { WatchServices } from './services.ts';

/** How many rows are read at a time. */
const AT_A_TIME = 25;
const READS_AT_ONCE = 4;
const SETTLED_AT_ONCE = 8;

/** What was found of a chunk that was taken up long ago, and done about it. */
export interface Resolved {
  readonly unknown: number;
  /** Those of them that are alerts: every attempt was made. */
  readonly unknownAlerts: number;
  readonly sentAgain: number;
  /** Claims that somebody still works on: a later look is needed. */
  readonly alive: number;
  /** Why rows could not be read, one for each. */
  readonly unreadable: readonly CovercastError[];
}

/**
 * Resolves the stuck claims of a chunk: a claim whose lease has ended and that nobody has taken up. An alert that may
 * be claimed again goes back on the urgent queue, where all is decided again; of anything else nobody knows whether it
 * left, so it is `unknown`. Doing it again changes nothing that has been resolved.
 */
export async function resolveChunk(chunk: Chunk, services: WatchServices): Promise<Resolved> {
  const { rows, unreadable } = await rowsOf(chunk, services);
  const now = services.systemClock();
  const claimed = rows.filter(isClaimed);
  const stuck = claimed.filter((row) => isLeaseOver(row, now));
  const again = stuck.filter((row) => mayClaimOver(termsOf(row, now)));
  const over = stuck.filter((row) => !again.includes(row));
  await inParallel(over, SETTLED_AT_ONCE, (row) =>
    services.claims.settle(row, { state: 'unknown', failure: 'lease-expired' }),
  );
  await sendAgain(chunk, again, services);
  return {
    unknown: over.length,
    unknownAlerts: isAlert(chunk.messageClass) ? over.length : 0,
    sentAgain: again.length,
    alive: claimed.length - stuck.length,
    unreadable,
  };
}

function isClaimed(row: LedgerRow): row is ClaimedRow {
  return row.state === 'claimed' && row.leaseUntil !== undefined;
}

/** The rows that stand for a chunk; one that does not read as it was written hides no other. */
async function rowsOf(chunk: Chunk, { claims }: WatchServices) {
  const rows: LedgerRow[] = [];
  const unreadable: CovercastError[] = [];
  const read = async (keys: readonly LedgerKey[]) => {
    rows.push(...(await claims.rows(keys)).values());
  };
  await inParallel(chunksOf(keysOf(chunk), AT_A_TIME), READS_AT_ONCE, async (keys) => {
    unreadable.push(...(await togetherOrAlone(keys, read)).values());
  });
  return { rows, unreadable };
}

async function sendAgain(chunk: Chunk, rows: readonly LedgerRow[], { queue }: WatchServices): Promise<void> {
  if (rows.length === 0) return;
  const again = new Set(rows.map(({ customerId }) => customerId));
  const recipients = chunk.recipients.filter(({ customerId }) => again.has(customerId));
  await queue.enqueue('urgent', [{ ...chunk, recipients }]);
}
