import { plus } from '#shared/contracts/instant.ts';
import type { Answer } from './answer.ts';
import { toHolder } from './holder-of.ts';

const OPEN_MS = 24 * 60 * 60 * 1000;

/** A refusal that could be of one thing or of all: they are asked which, and have a day to say so in a word. */
export const askBack: Answer<'ask-back'> = {
  is: 'ask-back',
  forAnybody: true,
  answer(_, asking) {
    const asked = { question: 'ask-back' as const, until: plus(asking.at, OPEN_MS) };
    return Promise.resolve({
      dialogue: { ...asking.heard.dialogue, asked },
      effects: [],
      reply: { programme: 'reply-ask-back', data: {}, ...toHolder(asking) },
    });
  },
};
