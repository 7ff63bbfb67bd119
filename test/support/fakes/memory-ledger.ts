import type { LedgerRow } from '#shared/contracts/ledger.ts';
import { marksOf } from '#shared/domain/ledger/marks.ts';
import { settlementOf } from '#shared/domain/ledger/outcome.ts';
import { providersWord } from '#shared/domain/ledger/providers-word.ts';
import { isTextFixed } from '#shared/domain/ledger/text-fixed.ts';
import { afterReceipt, mayClaimOver, mayRecordOver, termsOf } from '#shared/domain/ledger/transitions.ts';
import { keysOf, ledgerKeyText } from '#shared/domain/ledger-key.ts';
import type { Ledger, LedgerReader, Manifest, Manifests, ReadableRow } from '#shared/ports/ledger.ts';

/** Ledger and reader on the same rows, with the manifests noted. */
export interface MemoryLedger extends Ledger, LedgerReader, Manifests {
  readonly standing: ReadonlyMap<string, ReadableRow>;
  readonly manifests: readonly Manifest[];
  /** Puts a row as a receipt or another worker would, whatever stands. */
  force(row: LedgerRow): void;
}

/** The ledger in memory. */
export function memoryLedger(): MemoryLedger {
  const standing = new Map<string, ReadableRow>();
  const manifests: Manifest[] = [];
  const noted = new Set<string>();

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
      const free = previous ? isSame(there, previous) && mayClaimOver(termsOf(previous, now)) : !there;
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
      const free = !there || mayRecordOver(marksOf(there));
      if (free) force(there ? { ...row, ...fixedIn(there), ...attemptsIn(there) } : row);
      return free;
    },
    receipt: async (key, { state, failure }) => {
      const there = standing.get(ledgerKeyText(key));
      const next = there && afterReceipt(there.state, state);
      if (!there || !next) return false;
      const { failure: _before, ...rest } = there;
      force({
        ...rest,
        state: next,
        ...(next === 'failed' && failure !== undefined && { failure: providersWord(failure) }),
      });
      return true;
    },
    note: async (manifest) => {
      if (!noted.has(orderOf(manifest))) manifests.push(manifest);
      noted.add(orderOf(manifest));
    },
    async *ofCustomer(customerId) {
      const rows = [...standing.values()].filter((row) => row.customerId === customerId);
      if (rows.length > 0) yield rows.toSorted((a, b) => (a.at < b.at ? -1 : 1));
    },
    async *between(from, to) {
      const meant = manifests.filter(({ at }) => from <= at && at <= to);
      if (meant.length > 0) yield meant.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    },
    async *since(instant, programme) {
      const inOrder = manifests
        .filter(({ chunk }) => programme === undefined || chunk.programme === programme)
        .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
      const keys = new Set(inOrder.flatMap(({ chunk }) => keysOf(chunk).map(ledgerKeyText)));
      const rows = [...keys].map((key) => standing.get(key)).filter((row) => row !== undefined);
      yield rows.filter(({ at }) => instant === undefined || at >= instant);
    },
  };
}

function orderOf({ at, chunk }: Manifest): string {
  return `${at}#${chunk.id}`;
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
