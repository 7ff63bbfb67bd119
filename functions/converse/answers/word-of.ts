import type { Dialogue } from '#shared/contracts/dialogue.ts';
import type { OptOutWord } from '#shared/contracts/refusal.ts';
import { type AfterWord, afterWord } from '#shared/domain/dialogue/words-said.ts';
import type { Effect } from '#shared/ports/conversations.ts';
import type { Asking } from './answer.ts';

/** What a word about being written to comes to: that it holds, what is remembered of it, and how the number stands. */
export interface WordCame {
  readonly dialogue: Dialogue;
  readonly effects: readonly Effect[];
  readonly before: AfterWord['before'];
  readonly after: AfterWord['after'];
}

/** What somebody said of being written to, as of when they wrote it, for their number and all who have it. */
export function wordOf(word: OptOutWord, { ref, heard: { inbound, holders, dialogue } }: Asking): WordCame {
  const said = { messageId: ref.messageId, word, at: inbound.sentAt };
  const { before, after, words, forgotten } = afterWord(dialogue.words ?? [], said);
  const customerIds = holders.customers.map(({ id }) => id);
  return {
    dialogue: { ...dialogue, words: [...words] },
    effects: [{ is: 'opt-out', ...said, senders: inbound.senders, customerIds, forgotten }],
    before,
    after,
  };
}
