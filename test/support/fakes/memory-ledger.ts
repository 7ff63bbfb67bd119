import type { LedgerRow } from '#shared/contracts/ledger.ts';
import { marksOf } from '#shared/domain/ledger/marks.ts';
import { settlementOf } from '#shared/domain/ledger/outcome.ts';
import { isTextFixed } from '#shared/domain/ledger/text-fixed.ts';
import { isLeaseOver, mayClaimOver, mayRecordOver } from '#shared/domain/ledger/transitions.ts';
import { ledgerKeyText } from '#shared/domain/ledger-key.ts';
import type { Ledger, LedgerReader, Manifest, ReadableRow } from '#shared/ports/ledger.ts';

/** Ledger and reader on the same rows, with the manifests noted. */
export interface MemoryLedger extends Ledger, LedgerReader {
  readonly standing: ReadonlyMap<string, ReadableRow>;
  readonly manifests: readonly Manifest[];
  /** Puts a row as a receipt or another worker would, whatever stands. */
  force(row: LedgerRow): void;
}

/** The ledger in memory. */
export function memoryLedger(): MemoryLedger {
  const standing = new Map<string, ReadableRow>();
  const manifests: Manifest[] = [];

  function force(row: LedgerRow & { readonly text?: string }): void {
    standing.set(ledgerKeyText(row), { ...row, key: ledgerKeyText(row) });
  }

  return {
    standing,
    manifests,
    force,
    rows: async (keys) => {
      const found = keys.map((key) => standing.get(ledgerKeyText(key))).filter((row) => row !== undefined);
      return new Map(found.map(({ key, text: _text, ...row }) => [key, row]));
    },
    text: async (key) => standing.get(ledgerKeyText(key))?.text,
    claim: async (row, previous, now) => {
      const there = standing.get(ledgerKeyText(row));
      const free = previous
        ? isSame(there, previous) && mayClaimOver(previous, isLeaseOver(previous, now))
        : !there;
      if (free) force(there && isTextFixed(there) ? { ...row, ...fixedIn(there) } : row);
      return free;
    },
    settle: async (claim, outcome) => {
      const there = standing.get(ledgerKeyText(claim));
      if (there?.state !== 'claimed' || there.leaseUntil !== claim.leaseUntil) return;
      const { leaseUntil, ...rest } = { ...there, ...settlementOf(claim, outcome) };
      force(rest.state === 'deferred' ? rest : { ...rest, leaseUntil });
    },
    record: async (row) => {
      const there = standing.get(ledgerKeyText(row));
      const free = !there || mayRecordOver(there);
      if (free) force(there ? { ...row, ...fixedIn(there), ...attemptsIn(there) } : row);
      return free;
    },
    note: async (manifest) => {
      const isNoted = manifests.some(({ at, chunkId }) => at === manifest.at && chunkId === manifest.chunkId);
      if (!isNoted) manifests.push(manifest);
    },
    async *ofCustomer(customerId) {
      const rows = [...standing.values()].filter((row) => row.customerId === customerId);
      if (rows.length > 0) yield rows.toSorted((a, b) => (a.at < b.at ? -1 : 1));
    },
    async *since(instant) {
      const inOrder = manifests.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
      const keys = new Set(inOrder.flatMap((manifest) => manifest.keys.map(ledgerKeyText)));
      const rows = [...keys].map((key) => standing.get(key)).filter((row) => row !== undefined);
      yield rows.filter(({ at }) => instant === undefined || at >= instant);
    },
  };
}

function orderOf({ at, chunkId }: Manifest): string {
  return `${at}#${chunkId}`;
}

/** What an earlier claim fixed, and its text. */
function fixedIn({ channel, to, parts, text }: ReadableRow): Partial<ReadableRow> {
  return {
    ...(channel !== undefined && { channel }),
    ...(to !== undefined && { to }),
    ...(parts !== undefined && { parts }),
    ...(text !== undefined && { text }),
  };
}

function attemptsIn({ attempts }: LedgerRow): Pick<LedgerRow, 'attempts'> {
  return attempts === undefined ? {} : { attempts };
}

function isSame(there: LedgerRow | undefined, previous: LedgerRow): boolean {
  return there !== undefined && JSON.stringify(marksOf(there)) === JSON.stringify(marksOf(previous));
}
