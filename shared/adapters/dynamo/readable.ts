import { createHash } from 'node:crypto';
import { itemText } from '../../domain/item-key.ts';
import type { PassOver } from '../../domain/pass-over.ts';
import { StoredItemInvalid } from '../../errors.ts';
import type { Item } from './item.ts';
import { textIn } from './read-attribute.ts';

const DIGEST_CHARACTERS = 16;

/**
 * What items hold, read one by one: one that is not of the form it was written in hides no other, and is told to
 * `passOver`. Without a `passOver` it throws what `read` throws.
 */
export function readable<Value>(
  items: readonly Item[],
  read: (item: Item) => Value,
  passOver: PassOver | undefined,
): readonly Value[] {
  if (!passOver) return items.map(read);
  return items.flatMap((item) => {
    try {
      return [read(item)];
    } catch (cause) {
      if (!(cause instanceof StoredItemInvalid)) throw cause;
      passOver({ itemDigest: digestOf(item), cause });
      return [];
    }
  });
}

function digestOf(item: Item): string {
  const key = itemText({ pk: textIn(item, 'pk'), sk: textIn(item, 'sk') });
  return createHash('sha256').update(key).digest('base64url').slice(0, DIGEST_CHARACTERS);
}
