import { type Check, pass, suppress } from '../check.ts';

/** The message is still of use. */
export const usefulUntil: Check = {
  name: 'useful-until',
  judge: (facts, now) => (now < facts.usefulUntil ? pass : suppress('too-late')),
};
