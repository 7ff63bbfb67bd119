import { onInterruption } from '../process/on-interruption.ts';
import { endAllTethered } from '../process/tethered.ts';
import { assembly } from './assembly.ts';
import { layers } from './layers.ts';
import { countLine, runStages } from './run-stages.ts';
import type { Step } from './step.ts';
import { toolStep } from './tool-step.ts';
import { vitestStep } from './vitest-step.ts';

/** Everything `npm test` proves, in order; the steps of a stage run side by side, for each is on one core or waits. */
const stages: readonly (readonly Step[])[] = [
  [
    toolStep('format and lint', 'biome', 'ci', '--colors=off', '.'),
    toolStep('types', 'tsc'),
    toolStep('types of the local page', 'tsc', '-p', 'scripts/local/page/browser'),
    layers,
    toolStep('dead code', 'knip', '--no-progress'),
    assembly,
  ],
  [
    vitestStep('unit, property and flow tests', 'unit'),
    vitestStep('template tests', 'infra'),
    vitestStep('what works, end to end', 'e2e'),
    vitestStep('what fails, stops or waits, end to end', 'e2e-faults'),
    vitestStep('with tables of their own in a local AWS', 'e2e-tables'),
  ],
];

onInterruption(() => {
  endAllTethered();
  process.exit(130);
});
const total = await runStages(stages, console.log);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`\n${countLine(total)}`);
