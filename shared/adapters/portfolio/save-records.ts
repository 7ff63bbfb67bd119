import { inParallel } from '../../domain/in-parallel.ts';
import { itemKeyOf, itemText } from '../../domain/item-key.ts';
import { canonicalRecord } from '../../domain/portfolio/canonical.ts';
import { partsToSeal } from '../../domain/portfolio/split.ts';
import { recordKey } from '../../domain/portfolio/split-record.ts';
import type { Received, SaveOutcome } from '../../ports/portfolio.ts';
import type { KeyedIndex, Seal } from '../../ports/vault.ts';
import type { Item } from '../dynamo/item.ts';
import type { PutIf } from '../dynamo/put.ts';
import { textsIn } from '../dynamo/read-attribute.ts';
import type { Table } from '../dynamo/table.ts';
import { confirmAsOf } from './confirm-as-of.ts';
import { type Prepared, prepare } from './prepare.ts';

const PUTS_AT_ONCE = 16;
const HEAD = ['pk', 'sk', 'asOf', 'digest', 'indexRows'];

interface Options {
  readonly table: Table;
  readonly seal: Seal;
  readonly index: KeyedIndex;
}

/** A record beside what is stored of it. */
interface Compared {
  readonly received: Received;
  readonly digest: string;
  readonly head: Item | undefined;
  readonly outcome: SaveOutcome;
}

/**
 * Saves records: what is stored is read in batches, content that is already so is left alone, the rest is sealed in
 * one batch and put on condition that nothing newer stands.
 */
export function savingRecords(options: Options) {
  return async (records: readonly Received[]): Promise<readonly SaveOutcome[]> => {
    const compared = await compare(options, records);
    await confirmAsOf(
      options.table,
      compared.filter(isLaterStill).map(({ received }) => received),
    );
    const accepted = compared.filter(({ outcome }) => outcome === 'accepted');
    const prepared = await Promise.all(accepted.map((one) => prepare(options.index, one)));
    const sealed = await sealAll(options.seal, prepared);
    await moveIndexRows(options.table, prepared);
    const written = await inParallel(sealed, PUTS_AT_ONCE, (one) => write(options.table, one));
    const late = new Set(sealed.filter((_, at) => !written[at]).map(({ received }) => received));
    return compared.map(({ received, outcome }) => (late.has(received) ? 'older' : outcome));
  };
}

async function compare(
  { table, index }: Options,
  records: readonly Received[],
): Promise<readonly Compared[]> {
  const keys = records.map(({ record }) => recordKey(record));
  const heads = await table.batchGet(keys, { attributes: HEAD, consistent: true });
  const byKey = new Map(heads.map((head) => [`${head['pk']}|${head['sk']}`, head]));
  return Promise.all(
    records.map(async (received) => {
      const head = byKey.get(itemText(recordKey(received.record)));
      const digests = await index.digests('import-line', canonicalRecord(received.record));
      return { received, head, digest: digests[0] ?? '', outcome: outcomeOf(received, head, digests) };
    }),
  );
}

function isLaterStill({ outcome, head, received }: Compared): boolean {
  return outcome === 'unchanged' && String(head?.['asOf']) < received.asOf;
}

function outcomeOf({ asOf }: Received, head: Item | undefined, digests: readonly string[]): SaveOutcome {
  if (!head) return 'accepted';
  if (digests.includes(String(head['digest']))) return 'unchanged';
  return String(head['asOf']) > asOf ? 'older' : 'accepted';
}

type Sealed = Prepared & { readonly bytes: Readonly<Record<string, Uint8Array>> };

async function sealAll(seal: Seal, prepared: readonly Prepared[]): Promise<readonly Sealed[]> {
  const fields = await seal.seal(prepared.flatMap(({ split }) => partsToSeal(split)));
  const rest = fields.values();
  return prepared.map((one) => {
    const entries = one.split.sealed.map(({ attribute }) => [attribute, rest.next().value?.bytes] as const);
    return {
      ...one,
      bytes: Object.fromEntries(entries.flatMap(([name, bytes]) => (bytes ? [[name, bytes]] : []))),
    };
  });
}

/** New index rows come before the item and stale ones go before it, so that a crash between leaves the item to be done again. */
async function moveIndexRows(table: Table, prepared: readonly Prepared[]): Promise<void> {
  const rows = prepared.flatMap(({ indexRows, head }) => {
    const before = new Set(head ? textsIn(head, 'indexRows') : []);
    const now = new Set(indexRows);
    return [
      ...indexRows.filter((row) => !before.has(row)).map((row) => ({ row, stale: false })),
      ...[...before].filter((row) => !now.has(row)).map((row) => ({ row, stale: true })),
    ];
  });
  await table.batchWrite({
    put: rows.filter(({ stale }) => !stale).map(({ row }) => itemKeyOf(row)),
    delete: rows.filter(({ stale }) => stale).map(({ row }) => itemKeyOf(row)),
  });
}

async function write(table: Table, { split, received, digest, indexRows, bytes }: Sealed): Promise<boolean> {
  const rows = indexRows.length > 0 ? indexRows : undefined;
  const item = { ...split.clear, ...split.key, ...bytes, asOf: received.asOf, digest, indexRows: rows };
  const outcome = await table.put(item, nothingNewer(received.asOf));
  if (!outcome.written) await restoreIndexRows(table, indexRows, outcome.standing);
  return outcome.written;
}

function nothingNewer(asOf: string): PutIf {
  return { expression: 'attribute_not_exists(asOf) OR asOf <= :asOf', values: { ':asOf': asOf } };
}

/** Somebody wrote a newer item in between: its index rows stand, ours go. */
async function restoreIndexRows(table: Table, ours: readonly string[], standing: Item): Promise<void> {
  const theirs = new Set(textsIn(standing, 'indexRows'));
  await table.batchWrite({
    put: [...theirs].map(itemKeyOf),
    delete: ours.filter((row) => !theirs.has(row)).map(itemKeyOf),
  });
}
