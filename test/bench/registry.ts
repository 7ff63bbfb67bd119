import { aYear } from './a-year.ts';
import type { Bench } from './bench.ts';
import { capParse } from './cap-parse.ts';
import { decideCandidates } from './decide-candidates.ts';
import { pointsInPolygons } from './points-in-polygons.ts';
import { sealAndOpen } from './seal-and-open.ts';
import { sendInMemory } from './send-in-memory.ts';
import type { TimedOnce } from './timed-once.ts';

/** Everything `npm run bench` measures. */
export const benches: readonly Bench[] = [
  sealAndOpen,
  decideCandidates,
  sendInMemory,
  capParse,
  ...pointsInPolygons,
];

/** What `npm run bench` does once each, for it takes long. */
export const timedOnce: readonly TimedOnce[] = [aYear];
