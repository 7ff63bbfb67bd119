import type { Dialogue } from '#shared/contracts/dialogue.ts';
import { type Instant, plus } from '#shared/contracts/instant.ts';
import type { Answer } from './answer.ts';
import { toHolder } from './holder-of.ts';
import { taskFor } from './task-for.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * What nothing of ours can answer goes to a person, and that is said, once in 24 hours: what else comes meanwhile is
 * part of the same conversation, which the person reads.
 */
export const none: Answer<'none'> = {
  is: 'none',
  answer(_, asking, { config }) {
    const { at, heard } = asking;
    if (isWithPerson(heard.dialogue, at)) return Promise.resolve({ dialogue: heard.dialogue, effects: [] });
    const about = toHolder(asking);
    return Promise.resolve({
      dialogue: { ...heard.dialogue, handedOverAt: at },
      effects: [taskFor('answer-message', asking, about, config)],
      reply: { programme: 'reply-handed-over', data: {}, ...about },
    });
  },
};

function isWithPerson({ handedOverAt }: Dialogue, at: Instant): boolean {
  return handedOverAt !== undefined && at < plus(handedOverAt, DAY_MS);
}
