import { Worker } from 'node:worker_threads';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HazardAlert } from '#shared/contracts/hazard-alert.ts';
import { cap } from '#shared/sources/cap/cap.ts';
import type { Parsed } from '#shared/sources/source.ts';
import { alert } from '../../../support/cap/arbitrary-alert.ts';
import { choiceNumbers, choicesBy } from '../../../support/cap/choices.ts';
import { encodings } from '../../../support/cap/encode.ts';
import { flooding, mutation } from '../../../support/cap/mutations.ts';
import { writeDocument } from '../../../support/cap/write-document.ts';
import { runs } from '../../../support/runs.ts';

const TYPE = 'application/cap+xml';

const valid = fc
  .record({
    alert,
    version: fc.constantFrom('1.0', '1.1', '1.2'),
    encoding: fc.constantFrom(...encodings),
    prefix: fc.constantFrom('', '', 'cap'),
    numbers: choiceNumbers,
  } as const)
  .map(({ alert: meant, numbers, ...style }) =>
    writeDocument(meant, { ...style, choices: choicesBy(numbers) }),
  );

const changed = fc
  .tuple(valid, fc.array(mutation, { minLength: 1, maxLength: 3 }))
  .map(([bytes, changes]) => changes.reduce((before, change) => change(before), bytes));

const flooded = fc.tuple(valid, flooding).map(([bytes, flood]) => flood(bytes));

/** An alert of our contract, or a refusal that says what, where and how to mend it, and quotes nothing. */
function expectAnswer(parsed: Parsed): void {
  if (parsed.ok) {
    expect(parsed.items.map(({ alert: read }) => HazardAlert.safeParse(read).success)).toEqual([true]);
    return;
  }
  expect(parsed.problem.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(parsed.problem.message).toMatch(/^[A-Z][^\n]{5,200}\.$/);
  expect(parsed.problem.field ?? 'alert').toMatch(/^(alert(\/(\*|[a-zA-Z]+)(\[\d+\])?)*|encoding)$/);
}

/** Processor time of the quickest of some runs: 50 ms for every 100 KB, and no less than 50 ms. */
function expectInTime(bytes: Uint8Array): void {
  const allowed = Math.max(50, (50 * bytes.length) / 100_000);
  for (let tries = 0; tries < 5; tries++) {
    const begun = process.threadCpuUsage();
    cap.parse(bytes, TYPE);
    const { user, system } = process.threadCpuUsage(begun);
    if ((user + system) / 1000 < allowed) return;
  }
  expect.fail(`${bytes.length} bytes took more than ${allowed} ms.`);
}

describe('whatever the bytes', () => {
  test('noise is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => expectAnswer(cap.parse(bytes, TYPE))),
      { numRuns: runs(120) },
    );
  });

  test('valid documents with bytes flipped, cut, doubled or put in are answered in time', () => {
    fc.assert(
      fc.property(changed, (bytes) => {
        expectAnswer(cap.parse(bytes, TYPE));
        expectInTime(bytes);
      }),
      { numRuns: runs(200) },
    );
  });

  test('valid documents flooded with repetitions are answered in time', () => {
    fc.assert(
      fc.property(flooded, (bytes) => {
        expectAnswer(cap.parse(bytes, TYPE));
        expectInTime(bytes);
      }),
      { numRuns: 60 },
    );
  });

  test('a thread of 64 MB reads them', async () => {
    const bodies = fc.sample(flooded, { numRuns: 30, seed: 1 });
    const reader = new Worker(new URL('../../../support/cap/read-all.ts', import.meta.url), {
      workerData: bodies,
      resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16 },
    });
    const read = await new Promise((resolve, reject) => reader.on('message', resolve).on('error', reject));
    expect(read).toBe(bodies.length);
  });
});
