import type { Outcome, Step } from './step.ts';

/** Steps that mostly wait, run at the same time as one. */
export function sideBySide(title: string, ...steps: readonly Step[]): Step {
  return { title, run: async () => sum(await Promise.all(steps.map((step) => step.run()))) };
}

function sum(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((total, { passed }) => total + passed, 0),
    failed: outcomes.reduce((total, { failed }) => total + failed, 0),
    output: outcomes
      .filter(({ failed }) => failed > 0)
      .map(({ output }) => output)
      .join('\n'),
  };
}
