import type { ProductLine } from '../../contracts/records/policy.ts';
import { type ItemKey, itemKeyOf, itemText } from '../../domain/item-key.ts';
import { customerPartition } from '../../domain/portfolio/customer-item.ts';
import { type PlacedPair, placedKey, placedPairs } from '../../domain/portfolio/placed-pairs.ts';
import type { Item } from '../dynamo/item.ts';
import { textIn, textsIn } from '../dynamo/read-attribute.ts';
import type { StoredBook } from './read-book.ts';

/** A pair whose rows must be written (again): `before` are the keys that may have been written until now. */
export interface ChangedPair {
  readonly pair: PlacedPair;
  readonly location: Item;
  readonly remembered: ItemKey;
  /** What the rows say, as one text; equal text means the rows stand as they should. */
  readonly print: string;
  readonly before: readonly string[];
}

/** What has to happen so that a customer's place rows say what their book says. */
export interface PlaceChanges {
  readonly changed: readonly ChangedPair[];
  /** Rows and remembering items of pairs that are no more. */
  readonly gone: readonly ItemKey[];
}

/** Compares a book with the place rows remembered of it. */
export function placeChanges(stored: StoredBook, lines: ReadonlySet<ProductLine>): PlaceChanges {
  const wanted = placedPairs(stored.book, lines).map((pair) => compared(pair, stored));
  const kept = new Set(wanted.map(({ remembered }) => remembered.sk));
  const gone = [...stored.placed].filter(([sk]) => !kept.has(sk));
  return {
    changed: wanted.filter(({ remembered, print }) => stored.placed.get(remembered.sk)?.['print'] !== print),
    gone: gone.flatMap(([sk, item]) => [
      ...textsIn(item, 'rows').map(itemKeyOf),
      { pk: customerPartition(stored.customerId), sk },
    ]),
  };
}

function compared(pair: PlacedPair, { customerId, locationItems, placed }: StoredBook): ChangedPair {
  const location = locationItems.get(pair.location.id) ?? {};
  const remembered = placedKey(customerId, pair.location.id, pair.policy.id);
  const before = placed.get(remembered.sk);
  return {
    pair,
    location,
    remembered,
    print: printOf(pair, location),
    before: before ? textsIn(before, 'rows') : [],
  };
}

function printOf({ policy, timeZone, rows }: PlacedPair, location: Item): string {
  const { line, status, effectiveFrom, effectiveTo } = policy;
  const said = [line, status, effectiveFrom, effectiveTo, timeZone, textIn(location, 'digest')];
  return [...said, ...rows.map(itemText)].join(' ');
}
