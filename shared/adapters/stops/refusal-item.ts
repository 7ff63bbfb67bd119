import * as z from 'zod/mini';
import { Refusal } from '../../contracts/refusal.ts';
import type { Item } from '../dynamo/item.ts';
import { stored } from '../dynamo/stored.ts';
import type { Update } from '../dynamo/update.ts';

/** What stands for the channel of a refusal that names none. */
const ALL = 'all';

const Attributes = z.record(z.string(), z.unknown());
const StoredRefusal = z.pick(Refusal, { at: true, source: true });

/** The refusals in an item, each under `<purpose>#<channel or all>`. Throws StoredItemInvalid. */
export function refusalsIn(item: Item): readonly Refusal[] {
  const { pk, sk, ...refusals } = Attributes.parse(item);
  return Object.entries(refusals).map(([name, value]) => stored('refusal', () => refusalOf(name, value)));
}

function refusalOf(name: string, value: unknown): Refusal {
  const [purpose, channel] = name.split('#');
  return Refusal.parse({ purpose, ...(channel !== ALL && { channel }), ...StoredRefusal.parse(value) });
}

/** Sets a refusal where none of its purpose and channel stands, or an older one. */
export function refusalUpdate({ purpose, channel, at, source }: Refusal): Update {
  const names = { '#refusal': `${purpose}#${channel ?? ALL}` };
  return {
    change: { expression: 'SET #refusal = :refusal', names, values: { ':refusal': { at, source } } },
    condition: {
      expression: 'attribute_not_exists(#refusal) OR #refusal.#at < :at',
      names: { ...names, '#at': 'at' },
      values: { ':at': at },
    },
  };
}
