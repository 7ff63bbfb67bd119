import { StoredItemInvalid } from '../../errors.ts';
import type { Item } from './item.ts';

/** A text attribute. Throws StoredItemInvalid when the item has none. */
export function textIn(item: Item, attribute: string): string {
  const value = item[attribute];
  return typeof value === 'string' ? value : invalid(attribute, 'text');
}

/** A binary attribute. Throws StoredItemInvalid when the item has none. */
export function bytesIn(item: Item, attribute: string): Uint8Array {
  const value = item[attribute];
  return value instanceof Uint8Array ? value : invalid(attribute, 'bytes');
}

/** A number attribute. Throws StoredItemInvalid when the item has none. */
export function numberIn(item: Item, attribute: string): number {
  const value = item[attribute];
  return typeof value === 'number' ? value : invalid(attribute, 'number');
}

/** A list of texts; none where the attribute is absent. */
export function textsIn(item: Item, attribute: string): readonly string[] {
  const value = item[attribute];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function invalid(attribute: string, kind: string): never {
  throw new StoredItemInvalid(`A stored item's ${attribute} is no ${kind}.`);
}
