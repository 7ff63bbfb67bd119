import { type Check, pass, suppress } from '../check.ts';
import { lateBy } from '../late-by.ts';

/** The message is still of use; it says by how much it is late. */
export const usefulUntil: Check = {
  name: 'useful-until',
  judge: (facts, now) => {
    if (now >= facts.usefulUntil) return suppress('too-late');
    const late = lateBy(facts, now);
    return late === undefined ? pass : { outcome: 'pass', code: 'late', lateBy: late };
  },
};
