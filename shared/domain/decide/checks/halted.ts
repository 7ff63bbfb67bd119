import { type Check, pass, suppress } from '../check.ts';

/** Nothing halts the message: neither everything, nor its programme, nor its episode. Lifted, it is decided again. */
export const halted: Check = {
  name: 'halted',
  judge: ({ halts }) => {
    const [first] = halts;
    return first ? suppress('halted', first) : pass;
  },
};
