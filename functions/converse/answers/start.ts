import type { Answer } from './answer.ts';
import { DURABLE_FOR_SECONDS } from './durable-for.ts';
import { toHolder } from './holder-of.ts';
import { wordOf } from './word-of.ts';

/**
 * START and its family: the last refusal from this number is undone. What was granted before with its evidence holds
 * again, and nothing more: consent is not given by it.
 */
export const start: Answer<'start'> = {
  is: 'start',
  forAnybody: true,
  answer(_, asking) {
    const { dialogue } = asking.heard;
    return Promise.resolve({
      dialogue: { ...dialogue, refused: (dialogue.refused ?? []).slice(0, -1) },
      effects: [wordOf('start', asking)],
      reply: {
        programme: 'reply-started',
        data: {},
        delaySeconds: DURABLE_FOR_SECONDS,
        ...toHolder(asking),
      },
    });
  },
};
