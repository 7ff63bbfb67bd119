// npm run prove:hours [RUNS [SEED]]: decisions on hours beside an oracle that looks minute by minute, by Temporal: at
// every transition from 2020 to 2030 of every time zone, and RUNS times anywhere. Prints what it came to, and every
// difference.
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { anyCase, casesAroundTransitions } from '../support/hours/any-case.ts';
import { arrivalOf, textbookArrival } from '../support/hours/arrival-case.ts';
import { answerOf, type Timed, textbookAnswer } from '../support/hours/timing-case.ts';

const runs = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? 1);

const startedAt = performance.now();
const around = differencesIn(casesAroundTransitions(1, seed), 'around transitions');
const anywhere = differencesIn(fc.sample(anyCase, { numRuns: runs, seed }), 'anywhere');
const ends = lateArrivalsIn([
  ...casesAroundTransitions(4, seed),
  ...fc.sample(anyCase, { numRuns: runs / 4, seed }),
]);
process.exitCode = around + anywhere + ends === 0 ? 0 : 1;

/** Of advertisements, until when they may arrive that leave at a moment. */
function lateArrivalsIn(cases: readonly Timed[]): number {
  const marketing = cases.map((of) => ({ ...of, messageClass: 'marketing' }) as const);
  const different = marketing.filter((of) => arrivalOf(of) !== textbookArrival(of));
  for (const of of different)
    console.log(JSON.stringify({ of, ours: arrivalOf(of), theirs: textbookArrival(of) }));
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  console.log(`ends of lawful hours: ${cases.length}, ${different.length} differences, ${seconds} s`);
  return different.length;
}

function differencesIn(cases: readonly Timed[], where: string): number {
  const outcomes: Record<string, number> = {};
  let differences = 0;
  for (const of of cases) {
    const [ours, theirs] = [answerOf(of), textbookAnswer(of)];
    outcomes[theirs.outcome] = (outcomes[theirs.outcome] ?? 0) + 1;
    if (isDeepStrictEqual({ at: undefined, ...ours }, { at: undefined, ...theirs })) continue;
    differences += 1;
    console.log(JSON.stringify({ of, ours, theirs }));
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  console.log(
    `${where}: ${cases.length} decisions ${JSON.stringify(outcomes)}, ${differences} differences, ${seconds} s`,
  );
  return differences;
}
