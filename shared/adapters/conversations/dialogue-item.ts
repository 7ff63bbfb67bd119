import { Dialogue, newDialogue } from '../../contracts/dialogue.ts';
import { senderPartition } from '../../contracts/inbound.ts';
import type { ItemKey } from '../../domain/item-key.ts';
import type { Expression } from '../dynamo/condition.ts';
import type { Item } from '../dynamo/item.ts';
import { nothingThere } from '../dynamo/put.ts';
import { stored } from '../dynamo/stored.ts';

/** The sort key of what is remembered of a number: after all messages and rows of its partition. */
export const DIALOGUE_SORT = '~dialogue';

/** Where it lies in the ledger table what is remembered of a number. */
export function dialogueKey(sender: string): ItemKey {
  return { pk: senderPartition(sender), sk: DIALOGUE_SORT };
}

/** What is remembered from now on, as it is stored: one change later than what was read. */
export function nextDialogueItem(sender: string, dialogue: Dialogue): Item & ItemKey {
  return { ...dialogueKey(sender), ...dialogue, version: dialogue.version + 1 };
}

/** What is remembered in an item; without one, nothing. Throws StoredItemInvalid. */
export function dialogueIn(item: Item | undefined): Dialogue {
  return item ? stored('dialogue', () => Dialogue.parse(item)) : newDialogue;
}

/** Nobody has changed it since it was read. */
export function asItWasRead({ version }: Dialogue): Expression {
  if (version === newDialogue.version) return nothingThere;
  return {
    expression: '#version = :version',
    names: { '#version': 'version' },
    values: { ':version': version },
  };
}
