import { itemText } from '../../domain/item-key.ts';
import type { Item } from './item.ts';
import { textIn } from './read-attribute.ts';

/** Items by the text of their keys, `pk|sk`. Throws StoredItemInvalid for one without a key. */
export function byKey(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [itemText({ pk: textIn(item, 'pk'), sk: textIn(item, 'sk') }), item]));
}
