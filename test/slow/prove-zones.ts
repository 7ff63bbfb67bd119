// npm run prove:zones: a reminder that falls due on every day from 2020 to 2030 on which the clocks of any zone change,
// and on the day before, through the whole path in memory. Prints every one that is lost, doubled or at a wrong hour.
import { everyZone } from '../support/time/every-transition.ts';
import { proveZones } from '../support/time/zones-proof.ts';

const startedAt = performance.now();
const { zones, transitions, differences } = await proveZones(everyZone);
for (const difference of differences) console.log(difference);
const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
console.log(`${zones} zones, ${transitions} days: ${differences.length} differences (${seconds} s)`);
process.exitCode = differences.length === 0 && transitions > 0 ? 0 : 1;
