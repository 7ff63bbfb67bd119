// npm run prove:calendar [POLICIES [SEED]]: five thousand random policies through 400 days, in the whole path in memory,
// beside a textbook that shares nothing with it. Prints what became of how many, and every difference.
import { proveCalendar } from '../support/calendar/calendar-proof.ts';

const DAYS = 400;
const policies = Number(process.argv[2] ?? 5_000);
const seed = Number(process.argv[3] ?? 1);

const startedAt = performance.now();
const { messages, stops, outcomes, differences } = await proveCalendar(policies, DAYS, seed);
for (const difference of differences) console.log(difference);
console.table(outcomes);
const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
const what = `${policies} policies, ${DAYS} days, ${stops} due instants, ${messages} messages`;
console.log(`${what}: ${differences.length} differences (seed ${seed}, ${seconds} s)`);
process.exitCode = differences.length === 0 && messages > 0 ? 0 : 1;
