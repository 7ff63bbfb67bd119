import type { Bench, Floor, Goal } from './bench.ts';
import { measure, median, type Rates, ratios } from './measure.ts';
import { benches, timedOnce } from './registry.ts';
import type { TimedOnce } from './timed-once.ts';

/** `npm run bench [-- WORD]`: every bench whose title has the word, its rates and its ratios; fails on a missed goal. */
const word = process.argv[2] ?? '';
const chosen = benches.filter(({ title }) => title.includes(word));
const long = timedOnce.filter(({ title }) => title.includes(word));
let missed = chosen.length + long.length === 0 ? 1 : 0;
for (const bench of chosen) missed += await run(bench);
for (const one of long) missed += await runOnce(one);
process.exitCode = missed > 0 ? 1 : 0;

async function run({ title, prepare, goals, floors = [] }: Bench): Promise<number> {
  console.log(`\n${title}`);
  const contenders = await prepare();
  console.log('  outputs checked');
  const rates = await measure(contenders);
  for (const [name, all] of rates)
    console.log(`  ${perSecond(median(all))}  ${microseconds(median(all))}  ${name}`);
  const held = [...goals.map((goal) => show(goal, rates)), ...floors.map((floor) => showFloor(floor, rates))];
  return held.filter((one) => !one).length;
}

async function runOnce({ title, prepare, atMostSeconds }: TimedOnce): Promise<number> {
  console.log(`\n${title}`);
  const work = await prepare();
  const startedAt = performance.now();
  const cameTo = await work();
  const seconds = (performance.now() - startedAt) / 1000;
  const held = seconds <= atMostSeconds;
  console.log(`  ${held ? '✓' : '✗'} ${format(seconds)} s (goal ${atMostSeconds} s): ${cameTo}`);
  return held ? 0 : 1;
}

function show({ of, against, times }: Goal, rates: Rates): boolean {
  const all = ratios(rates, of, against);
  const sorted = all.toSorted((a, b) => a - b);
  const held = median(all) >= times;
  const range = `${format(sorted[0])} to ${format(sorted.at(-1))}`;
  console.log(
    `  ${held ? '✓' : '✗'} ${format(median(all))} × (${range}; goal ${times} ×): ${of} against ${against}`,
  );
  return held;
}

function showFloor({ of, perSecond: goal }: Floor, rates: Rates): boolean {
  const rate = median(rates.get(of) ?? []);
  const held = rate >= goal;
  console.log(`  ${held ? '✓' : '✗'} ${perSecond(rate).trim()} (goal ${perSecond(goal).trim()}): ${of}`);
  return held;
}

function perSecond(rate: number): string {
  return `${Math.round(rate).toLocaleString('en')}/s`.padStart(12);
}

/** What doing it once takes. */
function microseconds(rate: number): string {
  return `${(1_000_000 / rate).toFixed(1)} µs`.padStart(12);
}

function format(ratio = Number.NaN): string {
  return ratio.toFixed(1);
}
