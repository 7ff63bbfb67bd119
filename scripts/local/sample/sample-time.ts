import { type Instant, millisecondsOf, plus } from '#shared/contracts/instant.ts';

const DAY = 24 * 60 * 60 * 1000;
/** China has no daylight saving. */
const AHEAD_OF_UTC = 8 * 60 * 60 * 1000;
const HALF_PAST_TEN = 10.5 * 60 * 60 * 1000;

/** When the scenes play, in business time: always at half past ten in Shanghai, whatever the wall clock says. */
export interface SampleTime {
  /** 31 days back: the portfolio comes in. */
  readonly begin: Instant;
  /** One day back: the warning comes in. */
  readonly warning: Instant;
  /** The day itself, round which the dates of the sample lie. */
  readonly today: Instant;
}

/** The times of scenes that are played now (wall clock). */
export function sampleTime(now: Instant): SampleTime {
  const local = millisecondsOf(now) + AHEAD_OF_UTC;
  const today = plus(now, -(local % DAY) + HALF_PAST_TEN);
  return { begin: plus(today, -31 * DAY), warning: plus(today, -DAY), today };
}
