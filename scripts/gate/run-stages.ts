import { seconds } from '../process/timed.ts';
import { type Outcome, type Step, single } from './step.ts';

/** The count over all steps, as the last line of the gate says it. */
export interface Total {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Runs the stages one after the other, also after a failure, and the steps of each side by side; says each one's count
 * and time when it ends, and the output of those that failed.
 */
export async function runStages(
  stages: readonly (readonly Step[])[],
  say: (line: string) => void,
): Promise<Total> {
  const total = { passed: 0, failed: 0 };
  for (const stage of stages)
    for (const { passed, failed } of await Promise.all(stage.map((step) => runStep(step, say)))) {
      total.passed += passed;
      total.failed += failed;
    }
  return total;
}

async function runStep(step: Step, say: (line: string) => void): Promise<Total> {
  const startedAt = performance.now();
  const outcome = await step.run().catch(broken);
  const mark = outcome.failed === 0 ? '✓' : '✗';
  const line = `${mark} ${step.title}: ${countLine(outcome)} (${seconds(performance.now() - startedAt)})`;
  say(outcome.failed > 0 ? `\n${outcome.output.trimEnd()}\n\n${line}` : line);
  return outcome;
}

/** The count as people and programs read it: `N passed, N failed`. */
export function countLine({ passed, failed }: Total): string {
  return `${passed} passed, ${failed} failed`;
}

function broken(error: unknown): Outcome {
  return single(false, error instanceof Error ? (error.stack ?? error.message) : String(error));
}
