import type { SealedField } from '../../contracts/facts.ts';
import type { ProductLine } from '../../contracts/records/policy.ts';
import { chunksOf } from '../../domain/chunks-of.ts';
import { inParallel } from '../../domain/in-parallel.ts';
import { type ItemKey, itemKeyOf, itemText } from '../../domain/item-key.ts';
import { locationKey } from '../../domain/portfolio/location-item.ts';
import { isCellRow } from '../../domain/portfolio/place-rows.ts';
import { coreAddress, sealedIn } from '../../domain/portfolio/split.ts';
import type { Secret } from '../../domain/secret.ts';
import type { Open, Seal } from '../../ports/vault.ts';
import type { Item } from '../dynamo/item.ts';
import type { Table } from '../dynamo/table.ts';
import { type ChangedPair, placeChanges } from './place-changes.ts';
import { readBook } from './read-book.ts';

const BOOKS_AT_ONCE = 16;
const LOT = 100; // customers in memory at a time, and keys of one batch read

interface Options {
  readonly table: Table;
  readonly seal: Seal;
  readonly open: Open;
  readonly placedLines: ReadonlySet<ProductLine>;
}

/**
 * Brings place rows up to the books. What is about to be written is remembered first, with the rows from before;
 * then rows come and go; then what stands is remembered. A crash at any point leaves nothing that the next run
 * does not find:
 *
 *     placed {rows: old ∪ new, no print} ─▶ put new rows, delete stale ones ─▶ placed {rows: new, print}
 */
export function settlingPlaces({ table, seal, open, placedLines }: Options) {
  async function settle(customerIds: readonly string[]): Promise<void> {
    const books = await inParallel(customerIds, BOOKS_AT_ONCE, (id) => readBook(table, id));
    const changes = books.map((book) => placeChanges(book, placedLines));
    const changed = changes.flatMap((one) => one.changed);
    const rows = await rowItems({ seal, open }, changed);
    await table.batchWrite({ put: changed.map(beforehand) });
    await table.batchWrite({
      put: rows,
      delete: [...changed.flatMap(staleRows), ...changes.flatMap((one) => one.gone)],
    });
    await table.batchWrite({ put: changed.map(afterwards) });
  }

  return async (customerIds: readonly string[]): Promise<void> => {
    for (const lot of chunksOf([...new Set(customerIds)], LOT)) await settle(lot);
  };
}

function rowTexts({ pair }: ChangedPair): readonly string[] {
  return pair.rows.map(itemText);
}

function beforehand(change: ChangedPair) {
  return { ...change.remembered, rows: [...new Set([...change.before, ...rowTexts(change)])] };
}

function afterwards(change: ChangedPair) {
  return { ...change.remembered, rows: rowTexts(change), print: change.print };
}

function staleRows(change: ChangedPair): readonly ItemKey[] {
  const standing = new Set(rowTexts(change));
  return change.before.filter((row) => !standing.has(row)).map(itemKeyOf);
}

/** The rows of changed pairs; the row of a cell carries the exact point, opened once and sealed for this row. */
async function rowItems(
  { seal, open }: Pick<Options, 'seal' | 'open'>,
  changed: readonly ChangedPair[],
): Promise<readonly (Item & ItemKey)[]> {
  const pointed = changed.flatMap((change) => {
    const field = sealedPoint(change);
    const cell = change.pair.rows.find(isCellRow);
    return field && cell ? [{ cell, field, customerId: change.pair.policy.customerId }] : [];
  });
  const points = await open.open(pointed.map(({ field }) => field));
  const sealed = await sealedFor(seal, pointed, points);
  return changed.flatMap(({ pair }) =>
    pair.rows.map((key) => ({ ...key, ...clearAttributes(pair), place: sealed.get(itemText(key)) })),
  );
}

async function sealedFor(
  seal: Seal,
  pointed: readonly { readonly cell: ItemKey; readonly customerId: string }[],
  points: readonly Secret<unknown>[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const fields = await seal.seal(
    pointed.map(({ cell, customerId }, at) => ({
      at: coreAddress(cell, customerId, 'place'),
      value: points[at]?.reveal(),
    })),
  );
  return new Map(fields.map(({ at, bytes }) => [at.item, bytes]));
}

function sealedPoint({ pair, location }: ChangedPair): SealedField | undefined {
  const { customerId, id } = pair.location;
  return sealedIn(location, 'place', coreAddress(locationKey(customerId, id), customerId, 'place'));
}

function clearAttributes({ policy, location, timeZone }: ChangedPair['pair']) {
  const { customerId, line, status, effectiveFrom, effectiveTo } = policy;
  const ids = { customerId, policyId: policy.id, locationId: location.id };
  return { ...ids, line, status, effectiveFrom, effectiveTo, timeZone };
}
