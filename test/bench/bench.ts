/** One of those who do the same job in a bench. */
export interface Contender {
  readonly name: string;
  /** Does the job so many times, one after the other. */
  readonly run: (times: number) => Promise<void>;
}

/** What a ratio is meant to reach: `of` does the job at least `times` as often a second as `against`. */
export interface Goal {
  readonly of: string;
  readonly against: string;
  readonly times: number;
}

/** How often a second something is meant to be done on one core. */
export interface Floor {
  readonly of: string;
  readonly perSecond: number;
}

/** One job, those who do it, and the goals. */
export interface Bench {
  readonly title: string;
  /** Makes the contenders ready, and throws unless what each puts out is right. */
  readonly prepare: () => Promise<readonly Contender[]>;
  readonly goals: readonly Goal[];
  readonly floors?: readonly Floor[];
}
