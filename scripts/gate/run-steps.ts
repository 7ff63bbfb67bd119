import { seconds } from '../process/timed.ts';
import { type Outcome, type Step, single } from './step.ts';

/** The count over all steps, as the last line of the gate says it. */
export interface Total {
  readonly passed: number;
  readonly failed: number;
}

/** Runs every step, also after a failure; shows each one's count and time, and the output of those that failed. */
export async function runSteps(steps: readonly Step[], say: (line: string) => void): Promise<Total> {
  let total: Total = { passed: 0, failed: 0 };
  for (const step of steps) {
    const startedAt = performance.now();
    const outcome = await step.run().catch(broken);
    if (outcome.failed > 0) say(`\n${outcome.output.trimEnd()}\n`);
    const mark = outcome.failed === 0 ? '✓' : '✗';
    say(`${mark} ${step.title}: ${countLine(outcome)} (${seconds(performance.now() - startedAt)})`);
    total = { passed: total.passed + outcome.passed, failed: total.failed + outcome.failed };
  }
  return total;
}

/** The count as people and programs read it: `N passed, N failed`. */
export function countLine({ passed, failed }: Total): string {
  return `${passed} passed, ${failed} failed`;
}

function broken(error: unknown): Outcome {
  return single(false, error instanceof Error ? (error.stack ?? error.message) : String(error));
}
