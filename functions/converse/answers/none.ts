import type { Dialogue } from '#shared/contracts/dialogue.ts';
import { type Instant, plus } from '#shared/contracts/instant.ts';
import type { Answer } from './answer.ts';
import { toHolder } from './holder-of.ts';
import { taskFor } from './task-for.ts';

const HOUR_MS = 60 * 60 * 1000;
/** What comes so soon after something that was passed on is part of it: a person reads the whole conversation. */
const SAME_MATTER_MS = HOUR_MS;
const SAID_ONCE_IN_MS = 24 * HOUR_MS;

/** What nothing of ours can answer goes to a person, each time; that it does is said once in 24 hours. */
export const none: Answer<'none'> = {
  is: 'none',
  answer(_, asking, { config }) {
    const { at, heard } = asking;
    const { dialogue } = heard;
    if (isWithin(SAME_MATTER_MS, dialogue.passedOnAt, at)) return Promise.resolve({ dialogue, effects: [] });
    const about = toHolder(asking);
    const passedOn: Dialogue = { ...dialogue, passedOnAt: at };
    const effects = [taskFor('answer-message', asking, about, config)];
    if (isWithin(SAID_ONCE_IN_MS, dialogue.handedOverAt, at))
      return Promise.resolve({ dialogue: passedOn, effects });
    const reply = { programme: 'reply-handed-over', data: {}, ...about };
    return Promise.resolve({ dialogue: { ...passedOn, handedOverAt: at }, effects, reply });
  },
};

function isWithin(span: number, since: Instant | undefined, at: Instant): boolean {
  return since !== undefined && at < plus(since, span);
}
