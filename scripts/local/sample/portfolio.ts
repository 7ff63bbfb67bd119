import type { Instant } from '#shared/contracts/instant.ts';
import type { Reject } from '#shared/contracts/records/import-report.ts';
import { badLines } from './bad-lines.ts';
import { ordinaryPeople } from './ordinary-people.ts';
import { recordsOf } from './records-of.ts';
import { renewingPeople } from './renewing-people.ts';
import { specialPeople } from './special-people.ts';

/** The sample as a file, and what of it must be refused. */
export interface SamplePortfolio {
  /** NDJSON. */
  readonly text: string;
  /** How many of its lines are sound. */
  readonly sound: number;
  readonly rejects: readonly Reject[];
}

/** A bad line stands after every so many sound ones. */
const EVERY = 15;

/**
 * The sample portfolio: some fifty invented customers by the East China Sea, inland and in Florida. Its dates lie round
 * `now` in such a way that the hour and the day make no difference to what happens. The same `now`, the same text.
 */
export function samplePortfolio(now: Instant): SamplePortfolio {
  const people = [...specialPeople, ...renewingPeople, ...ordinaryPeople];
  const sound = people
    .flatMap((person, at) => recordsOf(person, at + 1, now))
    .map((line) => JSON.stringify(line));
  const bad = badLines(now);
  const lines = [...sound];
  for (const [at, { text }] of bad.entries()) lines.splice(at * EVERY, 0, text);
  const rejects = bad.map(({ expected }, at) => ({ line: at * EVERY + 1, ...expected }));
  return { text: `${lines.join('\n')}\n`, sound: sound.length, rejects };
}
