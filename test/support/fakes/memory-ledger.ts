import type { LedgerRow } from '#shared/contracts/ledger.ts';
import { decidableAgain, endingCode } from '#shared/domain/decide/checks/ledger.ts';
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
    claim: async (row, previous, now) => {
      const there = standing.get(ledgerKeyText(row));
      const free = previous ? isSame(there, previous) && mayFollow(previous, now) : !there;
      if (free) force(row);
      return free;
    },
    settle: async (claim, outcome) => {
      const there = standing.get(ledgerKeyText(claim));
      if (there?.state !== 'claimed' || there.leaseUntil !== claim.leaseUntil) return;
      const { leaseUntil, ...rest } = there;
      force(outcome.state === 'deferred' ? { ...rest, ...outcome } : { ...there, ...outcome });
    },
    record: async (row) => {
      const there = standing.get(ledgerKeyText(row));
      const free =
        !there || there.state === 'deferred' || (there.state === 'suppressed' && isLiftable(there));
      if (free) force(row);
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

function isLiftable(row: LedgerRow): boolean {
  return decidableAgain.includes(endingCode(row) ?? '');
}

function isSame(there: LedgerRow | undefined, previous: LedgerRow): boolean {
  return (
    there?.state === previous.state && there.at === previous.at && there.leaseUntil === previous.leaseUntil
  );
}

function mayFollow(previous: LedgerRow, now: string): boolean {
  if (previous.state === 'claimed') return (previous.leaseUntil ?? '') <= now;
  return previous.state === 'deferred' || (previous.state === 'suppressed' && isLiftable(previous));
}
