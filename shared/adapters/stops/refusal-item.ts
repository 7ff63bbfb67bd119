import * as z from 'zod/mini';
import { Refusal, SaidByText } from '../../contracts/refusal.ts';
import { refusalsSaid } from '../../domain/consent/said-by-text.ts';
import type { Item } from '../dynamo/item.ts';
import { stored } from '../dynamo/stored.ts';
import type { Update } from '../dynamo/update.ts';

/** What stands for the channel of a refusal that names none. */
const ALL = 'all';

/** How the name of a word said by text begins. */
const SAID = 'said#';

const Attributes = z.record(z.string(), z.unknown());
const StoredRefusal = z.pick(Refusal, { at: true, source: true });

/**
 * The refusals in an item: each under `<purpose>#<channel or all>`, and what stands by the words said by text, each
 * under `said#<message id>`. Throws StoredItemInvalid.
 */
export function refusalsIn(item: Item): readonly Refusal[] {
  const { pk, sk, ...refusals } = Attributes.parse(item);
  const entries = Object.entries(refusals);
  const [said, others] = [entries.filter(isSaid), entries.filter((entry) => !isSaid(entry))];
  return [
    ...others.map(([name, value]) => stored('refusal', () => refusalOf(name, value))),
    ...refusalsSaid(said.map(([, value]) => stored('word by text', () => SaidByText.parse(value)))),
  ];
}

function isSaid([name]: readonly [string, unknown]): boolean {
  return name.startsWith(SAID);
}

/** Keeps a word said by text; the same once more changes nothing. */
export function saidUpdate(said: SaidByText): Update {
  const names = { '#said': `${SAID}${said.messageId}` };
  return { change: { expression: 'SET #said = :said', names, values: { ':said': said } } };
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
