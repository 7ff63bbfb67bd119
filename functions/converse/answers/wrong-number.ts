import type { Answer } from './answer.ts';
import { taskFor } from './task-for.ts';

/** Of so many who share a number each has it put right by whoever services them; of more it is no number of theirs. */
const MOST_TASKS = 20;

/**
 * Whoever reads the number is somebody else: nothing more goes to it, not even that this is so, and whoever services
 * its customers finds the right one of each.
 */
export const wrongNumber: Answer<'wrong-number'> = {
  is: 'wrong-number',
  forAnybody: true,
  answer(_, asking, { config }) {
    const { ref, heard } = asking;
    const { senders, sentAt } = heard.inbound;
    const tasks = heard.holders.customers
      .slice(0, MOST_TASKS)
      .map(({ id }) => taskFor('wrong-number', asking, { customerId: id }, config));
    return Promise.resolve({
      dialogue: heard.dialogue,
      effects: [{ is: 'quarantine', senders, messageId: ref.messageId, at: sentAt }, ...tasks],
    });
  },
};
