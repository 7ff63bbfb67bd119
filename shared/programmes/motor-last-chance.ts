import { aboutPolicyDay } from './policy-day.ts';
import type { Programme } from './programme.ts';

/** That a motor policy ends in a few days, and has not been renewed. */
export const motorLastChance: Programme = {
  ...aboutPolicyDay,
  name: 'motor-last-chance',
  isFor: 'effectiveTo',
  line: 'motor',
};
