import { plus } from '#shared/contracts/instant.ts';
import type { DeferredUntil } from '../deferring.ts';
import { START } from './words.ts';

/** When the hour comes, the same hour of the next working day: later than all crashes and repetitions of a subject take. */
export const HOUR_COMES = plus(START, 24 * 3_600_000);

/** What a chunk is correlated with for which it is not the hour before. */
export const DEFERRED = 'deferred';

/** Until when these cases defer whom. */
export const untilTheHour: DeferredUntil = ({ correlationId }) =>
  correlationId === DEFERRED ? HOUR_COMES : undefined;
