import type { Item } from './item.ts';
import { textIn } from './read-attribute.ts';

/** The items whose sort key begins so. Throws StoredItemInvalid. */
export function beginning(items: readonly Item[], prefix: string): readonly Item[] {
  return items.filter((item) => textIn(item, 'sk').startsWith(prefix));
}
