import type { DataClass } from '../../contracts/class-of-data.ts';
import type { FieldAddress, SealedField } from '../../contracts/facts.ts';
import { type ItemKey, itemText } from '../item-key.ts';

/** The schema version of everything sealed in core items today. */
const SCHEMA = 1;

/** A value that lies sealed in an item's attribute. */
export interface SealedPart {
  readonly attribute: string;
  readonly dataClass: DataClass;
  readonly value: unknown;
}

/** A record as it is stored: what stands in clear, and what is sealed. */
export interface Split {
  readonly key: ItemKey;
  readonly customerId: string;
  readonly clear: Readonly<Record<string, unknown>>;
  readonly sealed: readonly SealedPart[];
}

/** An item as it came from the store; parse what you use. */
export type StoredItem = Readonly<Record<string, unknown>>;

/** Where a value of a class in a core item belongs. */
export function coreAddress(key: ItemKey, customerId: string, dataClass: DataClass): FieldAddress {
  return { dataClass, customerId, table: 'core', item: itemText(key), schema: SCHEMA };
}

/** The addresses of a record's sealed parts with their values, in order. */
export function partsToSeal(split: Split): readonly { readonly at: FieldAddress; readonly value: unknown }[] {
  return split.sealed.map(({ dataClass, value }) => ({
    at: coreAddress(split.key, split.customerId, dataClass),
    value,
  }));
}

/** The sealed field in an attribute, or undefined where the item has none. */
export function sealedIn(item: StoredItem, attribute: string, at: FieldAddress): SealedField | undefined {
  const bytes = item[attribute];
  return bytes instanceof Uint8Array ? { at, bytes } : undefined;
}
