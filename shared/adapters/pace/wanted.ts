import type { Urgency } from '../../contracts/candidate.ts';
import { millisecondsOf } from '../../contracts/instant.ts';
import type { PaceAsked } from '../../ports/pace.ts';

/** A stretch that is wanted, in whole milliseconds: it begins from `now` to `latest` and takes `lasting`. */
export interface Wanted {
  readonly now: number;
  readonly latest: number;
  readonly lasting: number;
  readonly urgency: Urgency;
}

/** What is asked for, in whole milliseconds: a stretch is rounded up, so that it is never too short. */
export function wantedOf({ parts, partsPerSecond, urgency, now, aheadMs }: PaceAsked): Wanted {
  const from = millisecondsOf(now);
  return {
    now: from,
    latest: from + Math.floor(aheadMs),
    lasting: Math.ceil((parts * 1000) / partsPerSecond),
    urgency,
  };
}
