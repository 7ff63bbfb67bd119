// npm run prove:geometry [POINTS [SEED]]: ten million points round the edges of random areas, from portfolio files
// through import, place rows and matching, beside an oracle in exact arithmetic that reads the same files. Prints how
// far it is, what it came to, and every difference with the seed that shows it again.
import { type Proof, proveMatching } from '../support/geometry/matching-proof.ts';
import { shown, sumOf } from '../support/geometry/proof-sum.ts';

const LOCATIONS = 1000; // in a file
const points = Number(process.argv[2] ?? 10_000_000);
const first = Number(process.argv[3] ?? 1);

const startedAt = performance.now();
let sum: Proof = sumOf([]);
for (let seed = first; sum.points < points; seed++) {
  const proof = await proveMatching(seed, LOCATIONS);
  for (const difference of proof.differences) console.log(difference);
  sum = sumOf([sum, proof]);
  if ((seed - first) % 50 === 49) console.log(`seed ${seed}: ${progress()}`);
}
console.log(`${shown(sum)}\nseeds from ${first}, ${seconds()} s`);
process.exitCode = sum.differences.length === 0 ? 0 : 1;

function progress(): string {
  const percent = Math.min(100, (100 * sum.points) / points).toFixed(1);
  return `${sum.points} points (${percent} %), ${sum.differences.length} differences, ${seconds()} s`;
}

function seconds(): string {
  return ((performance.now() - startedAt) / 1000).toFixed(0);
}
