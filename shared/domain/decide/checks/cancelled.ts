import { type Check, pass, suppress } from '../check.ts';

/** The message was asked for, and has not been called off since. */
export const cancelled: Check = {
  name: 'cancelled',
  judge: (facts) => (facts.cancelled ? suppress('cancelled') : pass),
};
