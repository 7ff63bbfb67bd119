import { onInterruption } from '../process/on-interruption.ts';
import { endAllTethered } from '../process/tethered.ts';
import { assembly } from './assembly.ts';
import { layers } from './layers.ts';
import { countLine, runSteps } from './run-steps.ts';
import { sideBySide } from './side-by-side.ts';
import type { Step } from './step.ts';
import { toolStep } from './tool-step.ts';
import { vitestStep } from './vitest-step.ts';

/** Everything `npm test` proves, in order. */
const steps: readonly Step[] = [
  toolStep('format and lint', 'biome', 'ci', '--colors=off', '.'),
  toolStep('types', 'tsc'),
  toolStep('types of the local page', 'tsc', '-p', 'scripts/local/page/browser'),
  layers,
  toolStep('dead code', 'knip', '--no-progress'),
  assembly,
  sideBySide(
    'unit, property, template and flow tests; end to end, deployed to two local AWS',
    vitestStep('unit, property, template and flow tests', 'unit'),
    vitestStep('what works, end to end', 'e2e'),
    vitestStep('what fails, and tables of their own', 'e2e-faults'),
  ),
];

onInterruption(() => {
  endAllTethered();
  process.exit(130);
});
const total = await runSteps(steps, console.log);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`\n${countLine(total)}`);
