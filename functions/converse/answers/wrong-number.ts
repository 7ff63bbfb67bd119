import type { Answer } from './answer.ts';
import { toHolder } from './holder-of.ts';
import { taskFor } from './task-for.ts';

/**
 * Whoever reads the number is somebody else: nothing more goes to it, not even that this is so, and whoever services
 * its customer finds the right one.
 */
export const wrongNumber: Answer<'wrong-number'> = {
  is: 'wrong-number',
  forAnybody: true,
  answer(_, asking, { config }) {
    const { ref, heard } = asking;
    const { senders, sentAt } = heard.inbound;
    const about = toHolder(asking);
    const told = about.customerId === undefined ? [] : [taskFor('wrong-number', asking, about, config)];
    return Promise.resolve({
      dialogue: heard.dialogue,
      effects: [{ is: 'quarantine', senders, messageId: ref.messageId, at: sentAt }, ...told],
    });
  },
};
