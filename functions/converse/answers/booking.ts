import type { Answer } from './answer.ts';
import { toHolder } from './holder-of.ts';
import { taskFor } from './task-for.ts';

/** TJ: a person calls to book a check-up. */
export const booking: Answer<'booking'> = {
  is: 'booking',
  answer(_, asking, { config }) {
    const about = toHolder(asking);
    return Promise.resolve({
      dialogue: asking.heard.dialogue,
      effects: [taskFor('booking', asking, about, config)],
      reply: { programme: 'reply-booking', data: {}, ...about },
    });
  },
};
