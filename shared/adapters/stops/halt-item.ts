import { randomBytes } from 'node:crypto';
import { Halt } from '../../contracts/halt.ts';
import type { ItemKey } from '../../domain/item-key.ts';
import type { Expression } from '../dynamo/condition.ts';
import type { Item } from '../dynamo/item.ts';
import { stored } from '../dynamo/stored.ts';
import { haltKey } from './keys.ts';

/** A halt as it stands. */
export function haltItem(halt: Halt): Item & ItemKey {
  return { ...halt, ...haltKey(halt.scope) };
}

/** The halt in an item. Throws StoredItemInvalid. */
export function haltIn(item: Item): Halt {
  return stored('halt', () => Halt.parse(item));
}

/** The very halt that was read stands: nobody has lifted it since, or set another. */
export function stillStands({ by, at }: Halt): Expression {
  return {
    expression: '#at = :at AND #by = :by',
    names: { '#at': 'at', '#by': 'by' },
    values: { ':at': at, ':by': by },
  };
}

/** What goes on record of a halt: that it was set or lifted, by whom, why and when (business time). Kept for good. */
export function historyItem(event: 'halted' | 'resumed', halt: Halt): Item & ItemKey {
  const ofItsOwn = randomBytes(6).toString('base64url');
  return { ...halt, event, pk: 'halts#history', sk: `${halt.at}#${ofItsOwn}` };
}
