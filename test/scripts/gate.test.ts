import { describe, expect, test } from 'vitest';
import { countTests } from '../../scripts/gate/count-tests.ts';
import { countLine, runStages } from '../../scripts/gate/run-stages.ts';
import { type Step, single } from '../../scripts/gate/step.ts';

const unheard = () => undefined;

function aStep(title: string, ok: boolean): Step {
  return { title, run: () => Promise.resolve(single(ok, `what ${title} said`)) };
}

function aReport(passed: number, failed: number, unloaded = 0) {
  const file = { status: 'failed', assertionResults: [] };
  return {
    numPassedTests: passed,
    numFailedTests: failed,
    testResults: Array.from({ length: unloaded }, () => file),
  };
}

describe('the steps of the gate', () => {
  test('all run, also after a failure', async () => {
    const stages = [[aStep('a', true), aStep('b', false)], [aStep('c', true)]];
    expect(countLine(await runStages(stages, unheard))).toBe('2 passed, 1 failed');
  });

  test('of a stage run side by side, and those of the next when all have ended', async () => {
    const order: string[] = [];
    const first = Promise.withResolvers<void>();
    const noting = (title: string, work: Promise<void>): Step => ({
      title,
      run: async () => {
        order.push(`${title} begins`);
        await work;
        order.push(`${title} ends`);
        first.resolve();
        return single(true, '');
      },
    });
    const waits = noting('a', first.promise);
    await runStages([[waits, noting('b', Promise.resolve())], [noting('c', Promise.resolve())]], unheard);
    expect(order).toEqual(['a begins', 'b begins', 'b ends', 'a ends', 'c begins', 'c ends']);
  });

  test('a step that throws has failed', async () => {
    const broken: Step = { title: 'broken', run: () => Promise.reject(new Error('no such tool')) };
    expect(await runStages([[broken]], unheard)).toEqual({ passed: 0, failed: 1 });
  });

  test('only a failing step shows its output', async () => {
    const lines: string[] = [];
    await runStages([[aStep('a', true), aStep('b', false)]], (line) => lines.push(line));
    expect(lines.join('\n')).toContain('what b said');
    expect(lines.join('\n')).not.toContain('what a said');
  });
});

describe('the count of a test run', () => {
  test.each([
    ['all pass', aReport(3, 0), 0, { passed: 3, failed: 0 }],
    ['one fails', aReport(2, 1), 1, { passed: 2, failed: 1 }],
    ['a file cannot be loaded', aReport(2, 0, 1), 1, { passed: 2, failed: 1 }],
    ['no test was found', aReport(0, 0), 0, { passed: 0, failed: 1 }],
    ['the run fails outside its tests', aReport(2, 0), 1, { passed: 2, failed: 1 }],
    ['no report was written', undefined, 1, { passed: 0, failed: 1 }],
  ])('%s', (_, report, code, count) => {
    expect(countTests(report, code)).toEqual(count);
  });
});
