import { aboutPolicyDay } from './policy-day.ts';
import type { Programme } from './programme.ts';

/** That the inspection of an insured vehicle falls due. */
export const motorInspection: Programme = {
  ...aboutPolicyDay,
  name: 'motor-inspection',
  isFor: 'inspectionDue',
  line: 'motor',
};
