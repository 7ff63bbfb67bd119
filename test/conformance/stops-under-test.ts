import type { Halt } from '#shared/contracts/halt.ts';
import type { OptOuts } from '#shared/ports/opt-outs.ts';
import type { KeptChunks, Stops, StopsBook } from '#shared/ports/stops.ts';
import { unique } from './unique.ts';

/** Stops, their book and what halts keep, on the same state. */
export interface StopsUnderTest {
  readonly stops: Stops;
  readonly book: StopsBook;
  readonly kept: KeptChunks;
  readonly optOuts: OptOuts;
}

/** When what these tests record happens. */
export const AT = '2026-11-22T07:00:00.000Z';

/** A halt of an episode of its own. */
export function aHalt(over: Partial<Halt> = {}): Halt {
  return { scope: `episode:${unique('episode')}`, by: 'Wang Min', reason: 'wrong area', at: AT, ...over };
}
