import { type Check, pass, suppress } from '../check.ts';

/**
 * Nothing stops the message as such: it is not halted, neither everything nor its programme nor its episode, and whoever
 * asked for it has not called it off. A halt that is lifted lets it be decided again; what is called off stays so.
 */
export const halted: Check = {
  name: 'halted',
  judge: ({ halts, cancelled }) => {
    const [first] = halts;
    if (first) return suppress('halted', first);
    return cancelled ? suppress('cancelled') : pass;
  },
};
