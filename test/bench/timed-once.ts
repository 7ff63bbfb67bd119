/** A job that is too long to be done in turns: done once, in so many seconds at most. */
export interface TimedOnce {
  readonly title: string;
  readonly atMostSeconds: number;
  /** Makes it ready, which takes no time that counts; what it answers does the job, and says what it came to. */
  readonly prepare: () => Promise<() => Promise<string>>;
}
