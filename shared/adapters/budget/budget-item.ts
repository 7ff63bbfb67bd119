import type { Capped } from '../../contracts/cap.ts';
import type { ItemKey } from '../../domain/item-key.ts';
import { StoredItemInvalid } from '../../errors.ts';
import type { Begun } from '../../ports/budget.ts';
import type { Expression } from '../dynamo/condition.ts';
import type { Item } from '../dynamo/item.ts';
import { textIn } from '../dynamo/read-attribute.ts';
import { stored } from '../dynamo/stored.ts';
import type { Update } from '../dynamo/update.ts';
import { packedInstant, unpackedInstant } from '../ledger/packed-instant.ts';

const PREFIX = 'budget#';

const NAMES = { marketing: 'budget', invitations: 'invitations' } as const satisfies Record<Capped, string>;

/** Where the messages of a customer lie that count towards caps together. */
export function budgetKey(as: Capped, customerId: string): ItemKey {
  return { pk: `${PREFIX}${customerId}`, sk: NAMES[as] };
}

/** The customer a budget item is of. */
export function customerOf(item: Item): string {
  return textIn(item, 'pk').slice(PREFIX.length);
}

/** The messages in a budget item `{b: ['<ms, base 36> offer#spring']}`; of no item none. Throws StoredItemInvalid. */
export function begunIn(item: Item | undefined): readonly Begun[] {
  const begun = item?.['b'];
  if (begun === undefined) return [];
  if (!Array.isArray(begun)) throw new StoredItemInvalid('A budget item is broken.');
  return stored('budget', () => begun.map(unpacked));
}

/** Writes the messages that count, if they still stand as they were read. */
export function replaced(before: readonly Begun[], after: readonly Begun[]): Update {
  return {
    change: { expression: 'SET b = :after', values: { ':after': after.map(packed) } },
    condition: before.length === 0 ? nothingBegun : stillThose(before),
  };
}

const nothingBegun: Expression = { expression: 'attribute_not_exists(b)' };

function stillThose(before: readonly Begun[]): Expression {
  return { expression: 'b = :before', values: { ':before': before.map(packed) } };
}

function packed({ message, at }: Begun): string {
  return `${packedInstant(at)} ${message}`;
}

function unpacked(text: unknown): Begun {
  const [at = '', ...message] = String(text).split(' ');
  return { message: message.join(' '), at: unpackedInstant(at) };
}
