import { chunksOf } from '../../domain/chunks-of.ts';
import { type ItemKey, itemKeyOf, itemText } from '../../domain/item-key.ts';
import { placesVersionKey } from '../../domain/portfolio/placed-pairs.ts';
import type { Item } from '../dynamo/item.ts';
import { nothingThere } from '../dynamo/put.ts';
import { ACTIONS_A_CALL, type Action } from '../dynamo/transact.ts';
import type { ChangedPair, PlaceChanges } from './place-changes.ts';
import type { StoredBook } from './read-book.ts';

/** Place rows by their key as text. */
export type RowItems = ReadonlyMap<string, Item & ItemKey>;

const BESIDE_THE_VERSION = ACTIONS_A_CALL - 1;

/**
 * The transactions, to be done one after another, that bring a customer's place rows up to their book. Each holds
 * only if nobody else changed the rows since the book was read, and says that somebody did now.
 *
 * Nearly always it is one. Where it takes more, what is about to be written is remembered first:
 *
 *     placed {rows: old ∪ new, no print} ─▶ put new rows, delete stale ones ─▶ placed {rows: new, print}
 */
export function placeTransactions(
  { customerId, version }: StoredBook,
  changes: PlaceChanges,
  rows: RowItems,
): readonly (readonly Action[])[] {
  const steps = stepsOf(changes, rows);
  return steps.map((actions, at) => [versionAction(customerId, version + at), ...actions]);
}

function stepsOf({ changed, gone }: PlaceChanges, rows: RowItems): readonly (readonly Action[])[] {
  const moves: readonly Action[] = [
    ...changed.flatMap((change) => rowTexts(change).flatMap((key) => putOf(rows.get(key)))),
    ...changed.flatMap(staleRows).map(deletion),
  ];
  const farewells = gone.map(deletion);
  const memory: readonly Action[] = changed.map((change) => ({ put: afterwards(change) }));
  const together = [...moves, ...farewells, ...memory];
  if (together.length === 0) return [];
  if (together.length <= BESIDE_THE_VERSION) return [together];
  const announced: readonly Action[] = changed.map((change) => ({ put: beforehand(change) }));
  return [announced, [...moves, ...farewells], memory].flatMap((step) => chunksOf(step, BESIDE_THE_VERSION));
}

function versionAction(customerId: string, version: number): Action {
  return {
    put: { ...placesVersionKey(customerId), version: version + 1 },
    condition:
      version === 0
        ? nothingThere
        : {
            expression: '#version = :version',
            names: { '#version': 'version' },
            values: { ':version': version },
          },
  };
}

function putOf(item: (Item & ItemKey) | undefined): readonly Action[] {
  return item ? [{ put: item }] : [];
}

function deletion(key: ItemKey): Action {
  return { delete: key };
}

function rowTexts({ pair }: ChangedPair): readonly string[] {
  return pair.rows.map(itemText);
}

function beforehand(change: ChangedPair): Item & ItemKey {
  return { ...change.remembered, rows: [...new Set([...change.before, ...rowTexts(change)])] };
}

function afterwards(change: ChangedPair): Item & ItemKey {
  return { ...change.remembered, rows: rowTexts(change), print: change.print };
}

function staleRows(change: ChangedPair): readonly ItemKey[] {
  const standing = new Set(rowTexts(change));
  return change.before.filter((row) => !standing.has(row)).map(itemKeyOf);
}
