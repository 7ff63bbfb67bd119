import { ourChannels } from '../channel-for.ts';
import { type Check, pass, suppress } from '../check.ts';

/** The number has not refused the purpose, whoever of those that share it is written to. */
export const refusalByNumber: Check = {
  name: 'refusal-by-number',
  judge: ({ programme, refusedByNumber }) =>
    ourChannels.every((name) => refusedByNumber.includes(name))
      ? suppress('refused-number', programme.purpose)
      : pass,
};
