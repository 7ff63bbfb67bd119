/** A length of time as the configuration writes it, ISO 8601: days of 24 hours, hours, or minutes; whole numbers. */
export type TimeSpan = `P${number}D` | `PT${number}H` | `PT${number}M`;

/** How customers are asked after a service how it was. */
export interface SurveyTerms {
  /** From the end of the service to when the invitation is due. */
  readonly inviteAfter: TimeSpan;
  /** From the invitation to the reminder of those who have not answered. */
  readonly remindAfter: TimeSpan;
  /** From the invitation to the end, from when on no answer counts. */
  readonly endsAfter: TimeSpan;
  /** Nobody is invited twice in this time, whatever they were given. */
  readonly atMostEvery: TimeSpan;
  /** The highest score, of 1 to 10, that somebody has to follow up; whose that is: `tasks`. */
  readonly lowAtMost: number;
  /** How long words are taken for what was wrong, after we asked. */
  readonly commentWithin: TimeSpan;
}

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
  commentWithin: 'PT24H',
};
