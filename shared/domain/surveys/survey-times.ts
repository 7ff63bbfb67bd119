import type { StageConfig } from '../../config/stage-config.ts';
import { type Instant, instantOf, millisecondsOf, plus } from '../../contracts/instant.ts';
import { courtesyOf } from '../decide/timing.ts';
import { nextAllowed } from '../hours/next-allowed.ts';
import { spanMs } from '../time/span-ms.ts';

/** The moments of a survey. `endsAt` is exclusive: an answer sent then is too late. */
export interface SurveyTimes {
  readonly startsAt: Instant;
  readonly remindAt: Instant;
  readonly endsAt: Instant;
}

/**
 * The moments of a survey whose invitation falls due at an instant: it starts at the first moment from then on that the
 * hours of service messages allow in the customer's zone, which is when the invitation leaves, and all else counts from
 * there. Undefined where they allow none before it would be over.
 */
export function surveyTimes(
  dueAt: Instant,
  zone: string,
  config: Pick<StageConfig, 'surveys' | 'courtesyHours'>,
): SurveyTimes | undefined {
  const { remindAfter, endsAfter } = config.surveys;
  const from = millisecondsOf(dueAt);
  const start = nextAllowed(courtesyOf(config), zone, from, from + spanMs(endsAfter));
  if (start === undefined) return undefined;
  const startsAt = instantOf(start);
  return {
    startsAt,
    remindAt: plus(startsAt, spanMs(remindAfter)),
    endsAt: plus(startsAt, spanMs(endsAfter)),
  };
}
