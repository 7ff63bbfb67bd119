import { chunksOf } from '../../domain/chunks-of.ts';
import type { Outcome } from '../../ports/conversations.ts';
import { ACTIONS_A_CALL, type Action } from '../dynamo/transact.ts';
import { manifestItem } from '../ledger/manifest-item.ts';
import { answeredAction } from './answered-attributes.ts';
import { asItWasRead, nextDialogueItem } from './dialogue-item.ts';
import type { EffectTable, EffectVault, EffectWrite } from './effects/effect-writes.ts';
import { writesOf } from './effects/registry.ts';
import { linkKey, NOBODYS } from './links.ts';

/** What is to be written of a message: transactions that may stand before it is answered, and the one that answers it. */
export interface Commit {
  readonly early: readonly (readonly Action[])[];
  readonly last: readonly Action[];
}

/**
 * Everything that answering a message takes: what it came to, beside it; what is remembered of the number, on condition
 * that it is what was read; that the number wrote for these customers; the note of the reply; and every effect. All in
 * one transaction, but for a number that so many share that it does not hold it all: what is each customer's own stands
 * before the rest then.
 */
export async function commitActions(
  outcome: Outcome,
  tables: Readonly<Record<EffectTable, string>>,
  vault: EffectVault,
): Promise<Commit> {
  const { message, dialogue, customerIds, effects, note } = outcome;
  const { sender } = message;
  const whose = customerIds.length > 0 ? customerIds : [NOBODYS];
  const own: readonly EffectWrite[] = [
    { in: 'ledger', ...answeredAction(message, outcome) },
    { in: 'ledger', put: nextDialogueItem(sender, dialogue), condition: asItWasRead(dialogue) },
    ...whose.map((id) => ({ in: 'ledger', early: true, put: linkKey(id, sender) }) as const),
    ...(note ? [{ in: 'ledger' as const, put: manifestItem(note) }] : []),
  ];
  const others = await Promise.all(effects.map((effect) => writesOf(effect, vault)));
  const writes = [...own, ...others.flat()];
  if (writes.length <= ACTIONS_A_CALL) return { early: [], last: actionsOf(writes, tables) };
  const early = actionsOf(
    writes.filter((write) => write.early),
    tables,
  );
  const last = actionsOf(
    writes.filter((write) => !write.early),
    tables,
  );
  return { early: chunksOf(early, ACTIONS_A_CALL), last };
}

function actionsOf(
  writes: readonly EffectWrite[],
  tables: Readonly<Record<EffectTable, string>>,
): readonly Action[] {
  return writes.map(({ in: name, early: _, ...action }) => ({ ...action, table: tables[name] }));
}
