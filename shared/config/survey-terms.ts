import type { SurveyTerms } from './stage-config.ts';

/**
 * The terms of surveys, for every stage alike. A change counts at each customer's next wake, also for what was asked
 * before: whoever was invited under the old terms stays so in the ledger.
 */
export const surveyTerms: SurveyTerms = {
  inviteAfter: 'PT2H',
  remindAfter: 'PT48H',
  endsAfter: 'P7D',
  atMostEvery: 'P30D',
  lowAtMost: 6,
  lowTask: { due: { workingDays: 1 }, team: 'customer-service' },
  commentWithin: 'PT24H',
};
