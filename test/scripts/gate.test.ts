import { describe, expect, test } from 'vitest';
import { countTests } from '../../scripts/gate/count-tests.ts';
import { countLine, runSteps } from '../../scripts/gate/run-steps.ts';
import { sideBySide } from '../../scripts/gate/side-by-side.ts';
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
    const total = await runSteps([aStep('a', true), aStep('b', false), aStep('c', true)], unheard);
    expect(countLine(total)).toBe('2 passed, 1 failed');
  });

  test('a step that throws has failed', async () => {
    const broken: Step = { title: 'broken', run: () => Promise.reject(new Error('no such tool')) };
    expect(await runSteps([broken], unheard)).toEqual({ passed: 0, failed: 1 });
  });

  test('that run side by side count as one, and show the output of those that failed', async () => {
    const both = sideBySide('both', aStep('a', true), aStep('b', false));
    expect(await both.run()).toEqual({ passed: 1, failed: 1, output: 'what b said' });
  });

  test('only a failing step shows its output', async () => {
    const lines: string[] = [];
    await runSteps([aStep('a', true), aStep('b', false)], (line) => lines.push(line));
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
