import type { Answer } from './answer.ts';
import { DURABLE_FOR_SECONDS } from './durable-for.ts';
import { toHolder } from './holder-of.ts';
import { wordOf } from './word-of.ts';

/**
 * START and its family: the last refusal from this number is undone, and where an earlier one still stands, that is said.
 * What was granted before with its evidence holds again, and nothing more: consent is not given by it.
 */
export const start: Answer<'start'> = {
  is: 'start',
  forAnybody: true,
  answer(_, asking) {
    const { dialogue, effects, after } = wordOf('start', asking);
    const programme = after.length > 0 ? 'reply-started-in-part' : 'reply-started';
    const reply = { programme, data: {}, ...toHolder(asking) };
    return Promise.resolve({ dialogue, effects, reply: { ...reply, delaySeconds: DURABLE_FOR_SECONDS } });
  },
};
