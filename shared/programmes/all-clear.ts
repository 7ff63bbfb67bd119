import { WarningData } from '../contracts/warning.ts';
import type { Programme } from './programme.ts';
import { warningExamples } from './warning-examples.ts';
import { officialVariables } from './warning-words.ts';

/** That a warning is over, told to those who were warned, once an episode; `issuedAt` is when the office ended it. */
export const allClearProgramme: Programme = {
  name: 'all-clear',
  purpose: 'alerts',
  aboutPolicies: false,
  tellsEnd: true,
  anyHour: true,
  data: WarningData,
  examples: warningExamples,
  fill: officialVariables,
};
