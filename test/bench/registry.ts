import type { Bench } from './bench.ts';
import { capParse } from './cap-parse.ts';
import { decideCandidates } from './decide-candidates.ts';
import { sealAndOpen } from './seal-and-open.ts';
import { sendInMemory } from './send-in-memory.ts';

/** Everything `npm run bench` measures. */
export const benches: readonly Bench[] = [sealAndOpen, decideCandidates, sendInMemory, capParse];
