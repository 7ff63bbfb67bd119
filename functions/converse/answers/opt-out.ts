import type { Answer } from './answer.ts';
import { DURABLE_FOR_SECONDS } from './durable-for.ts';
import { toHolder } from './holder-of.ts';
import { type WordCame, wordOf } from './word-of.ts';

const programmes = { marketing: 'reply-opted-out', everything: 'reply-stopped' } as const;

/**
 * T and its family: no more marketing, for every customer on the number. STOP and its family: no more texts to it at
 * all. Whoever it is; and it is said once that it holds, for who has refused everything wants to read no more, and not
 * where a START that was sent later has come before it.
 */
export const optOut: Answer<'opt-out'> = {
  is: 'opt-out',
  forAnybody: true,
  answer({ of }, asking) {
    const word = wordOf(of, asking);
    const { asked: _, ...dialogue } = word.dialogue;
    const came = { dialogue, effects: word.effects };
    if (!isNews(of, word)) return Promise.resolve(came);
    const reply = { programme: programmes[of], data: {}, ...toHolder(asking) };
    return Promise.resolve({ ...came, reply: { ...reply, delaySeconds: DURABLE_FOR_SECONDS } });
  },
};

function isNews(of: keyof typeof programmes, { before, after }: WordCame): boolean {
  return after.includes(of) && !before.includes(of) && !before.includes('everything');
}
