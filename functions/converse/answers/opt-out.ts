import type { Dialogue } from '#shared/contracts/dialogue.ts';
import type { Answer } from './answer.ts';
import { DURABLE_FOR_SECONDS } from './durable-for.ts';
import { toHolder } from './holder-of.ts';
import { wordOf } from './word-of.ts';

const programmes = { marketing: 'reply-opted-out', everything: 'reply-stopped' } as const;

/**
 * T and its family: no more marketing, for every customer on the number. STOP and its family: no more texts to it at
 * all. Whoever it is; and it is said once that it holds, for who has refused everything wants to read no more.
 */
export const optOut: Answer<'opt-out'> = {
  is: 'opt-out',
  forAnybody: true,
  answer({ of }, asking) {
    const { asked: _, ...dialogue } = asking.heard.dialogue;
    const { refused = [] } = dialogue;
    const came = {
      dialogue: { ...dialogue, refused: [...refused.filter((word) => word !== of), of] },
      effects: [wordOf(of, asking)],
    };
    if (isKnown(refused, of)) return Promise.resolve(came);
    const reply = { programme: programmes[of], data: {}, ...toHolder(asking) };
    return Promise.resolve({ ...came, reply: { ...reply, delaySeconds: DURABLE_FOR_SECONDS } });
  },
};

function isKnown(refused: NonNullable<Dialogue['refused']>, word: keyof typeof programmes): boolean {
  return refused.includes('everything') || refused.includes(word);
}
