import type { Answer } from './answer.ts';
import { toHolder } from './holder-of.ts';

/** HELP: who we are and how to reach us, told to anybody who asks. */
export const help: Answer<'help'> = {
  is: 'help',
  forAnybody: true,
  answer: (_, asking) =>
    Promise.resolve({
      dialogue: asking.heard.dialogue,
      effects: [],
      reply: { programme: 'reply-help', data: {}, ...toHolder(asking) },
    }),
};
