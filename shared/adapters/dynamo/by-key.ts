import { type ItemKey, itemText } from '../../domain/item-key.ts';
import type { Item } from './item.ts';
import { textIn } from './read-attribute.ts';

/** Items by the text of their keys. */
export type ItemsByKey = ReadonlyMap<string, Item>;

/** Items by the text of their keys, `pk|sk`. Throws StoredItemInvalid for one without a key. */
export function byKey(items: readonly Item[]): ItemsByKey {
  return new Map(items.map((item) => [itemText({ pk: textIn(item, 'pk'), sk: textIn(item, 'sk') }), item]));
}

/** Those that were found of what stands under these keys, in their order. */
export function itemsAt(keys: readonly ItemKey[], found: ItemsByKey): readonly Item[] {
  return keys.map((key) => found.get(itemText(key))).filter((item) => item !== undefined);
}
