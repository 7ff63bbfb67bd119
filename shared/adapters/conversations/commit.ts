import { ConfigurationError } from '../../errors.ts';
import type { Effect, Outcome } from '../../ports/conversations.ts';
import type { Action } from '../dynamo/transact.ts';
import { manifestItem } from '../ledger/manifest-item.ts';
import { answeredAction } from './answered-attributes.ts';
import { asItWasRead, nextDialogueItem } from './dialogue-item.ts';
import type { EffectTable, EffectVault, EffectWrite } from './effects/effect-writes.ts';
import { writesOf } from './effects/registry.ts';
import { linkKey, NOBODYS } from './links.ts';

/**
 * Everything that answering a message takes, for one transaction: what it came to, beside it; what is remembered of
 * the number, on condition that it is what was read; that the number wrote for these customers; the note of the reply;
 * and every effect.
 * Throws ConfigurationError for an effect that nobody has said how to write.
 */
export async function commitActions(
  outcome: Outcome,
  tables: Readonly<Record<EffectTable, string>>,
  vault: EffectVault,
): Promise<readonly Action[]> {
  const { message, dialogue, customerIds, effects, note } = outcome;
  const { sender } = message;
  const whose = customerIds.length > 0 ? customerIds : [NOBODYS];
  const own: readonly EffectWrite[] = [
    { in: 'ledger', ...answeredAction(message, outcome) },
    { in: 'ledger', put: nextDialogueItem(sender, dialogue), condition: asItWasRead(dialogue) },
    ...whose.map((customerId) => ({ in: 'ledger' as const, put: linkKey(customerId, sender) })),
    ...(note ? [{ in: 'ledger' as const, put: manifestItem(note) }] : []),
  ];
  const others = await Promise.all(effects.map((effect) => writes(effect, vault)));
  return [...own, ...others.flat()].map(({ in: name, ...action }) => ({
    ...action,
    table: tables[name],
  }));
}

async function writes(effect: Effect, vault: EffectVault): Promise<readonly EffectWrite[]> {
  const found = await writesOf(effect, vault);
  if (!found) throw new ConfigurationError(`Nobody has said how an effect ${effect.is} is written.`);
  return found;
}
