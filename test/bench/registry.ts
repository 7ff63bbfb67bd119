import type { Bench } from './bench.ts';
import { capParse } from './cap-parse.ts';
import { sealAndOpen } from './seal-and-open.ts';

/** Everything `npm run bench` measures. */
export const benches: readonly Bench[] = [sealAndOpen, capParse];
