import { Answered } from '../../contracts/answered.ts';
import type { InboundRef } from '../../contracts/inbound.ts';
import type { Expression } from '../dynamo/condition.ts';
import type { Item } from '../dynamo/item.ts';
import { stored } from '../dynamo/stored.ts';
import type { Action } from '../dynamo/transact.ts';
import { inboundKey } from './inbound-item.ts';

const notAnswered: Expression = {
  expression: 'attribute_exists(pk) AND attribute_not_exists(#meaning)',
  names: { '#meaning': 'meaning' },
};

/** Writes beside a message what it came to, once: it holds only for one that nobody has answered. */
export function answeredAction(ref: InboundRef, answered: Answered): Action {
  const { meaning, customerIds, reply, announcements } = answered;
  const written = { meaning, customerIds, announcements, ...(reply && { reply }) };
  const names = Object.keys(written);
  return {
    update: inboundKey(ref),
    change: {
      expression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
      names: Object.fromEntries(names.map((name) => [`#${name}`, name])),
      values: Object.fromEntries(Object.entries(written).map(([name, value]) => [`:${name}`, value])),
    },
    condition: notAnswered,
  };
}

/** What a message came to, as its item says; undefined where nobody has answered it. Throws StoredItemInvalid. */
export function answeredIn(item: Item): Answered | undefined {
  return item['meaning'] === undefined ? undefined : stored('answered message', () => Answered.parse(item));
}
