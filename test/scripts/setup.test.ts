import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../../scripts/process/run-command.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Evaluates an expression over a module of the setup, which is plain JavaScript, and returns its JSON. */
async function evaluate(module: string, expression: string): Promise<unknown> {
  const url = new URL(`../../scripts/setup/${module}.mjs`, import.meta.url).href;
  const program = `const m = await import(${JSON.stringify(url)}); const f = ${JSON.stringify(folder)};
    console.log(JSON.stringify(await (async () => (${expression}))()));`;
  const { stdout } = await runCommand(process.execPath, ['--input-type=module', '--eval', program]);
  return JSON.parse(stdout);
}

describe('prerequisites', () => {
  test('Node 20 is enough', async () => {
    expect(await evaluate('check-node', `m.checkNode('20.0.0') ?? 'fine'`)).toBe('fine');
  });

  test('an older Node is refused in one sentence with the remedy', async () => {
    const refusal = `(() => { try { m.checkNode('18.19.1') } catch (error) { return error.message } })()`;
    expect(await evaluate('check-node', refusal)).toMatch(
      /^Covercast needs Node 20 .* https:\/\/nodejs\.org\.$/,
    );
  });

  test('TypeScript runs as it is from Node 22.18 on', async () => {
    const versions = ['20.19.0', '22.17.9', '22.18.0', '23.5.0', '23.6.0', '24.1.0'].map(
      (one) => `m.runsTypeScript('${one}')`,
    );
    expect(await evaluate('runs-typescript', `[${versions.join()}]`)).toEqual([
      ...[false, false, true, false, true, true],
    ]);
  });

  test.each([
    ['python 3 11 True', { version: [3, 11], complete: true }],
    ['python 3 9 False', { version: [3, 9], complete: false }],
    ['Python 2.7.18', null],
    ['', null],
  ])('a Python that says %j is understood', async (output, found) => {
    expect(await evaluate('python', `m.parseProbe(${JSON.stringify(output)}) ?? null`)).toEqual(found);
  });

  test('Python 3.10 and newer are recent enough', async () => {
    const versions = '[[2, 7], [3, 9], [3, 10], [3, 14], [4, 0]].map(m.isRecentEnough)';
    expect(await evaluate('python', versions)).toEqual([false, false, true, true, true]);
  });
});

describe('the stamp of an installation', () => {
  test('an installation without one is not fresh', async () => {
    expect(await evaluate('stamp', `m.isFresh(f, ['a'])`)).toBe(false);
  });

  test('it is fresh for the sources it was made from, and no others', async () => {
    const answers = `(m.writeStamp(f, ['a', 'b']), [m.isFresh(f, ['a', 'b']), m.isFresh(f, ['a', 'c'])])`;
    expect(await evaluate('stamp', answers)).toEqual([true, false]);
  });
});

describe('the lock of the setup', () => {
  test('the lock of a dead process is taken over, and given back', async () => {
    const work = `(await import('node:fs')).existsSync(f + '/lock')`;
    const story = `(async () => {
      const { writeFileSync } = await import('node:fs');
      writeFileSync(f + '/lock', '999999999');
      let held;
      await m.withLock(f + '/lock', async () => { held = ${work}; });
      return [held, ${work}];
    })()`;
    expect(await evaluate('lock', story)).toEqual([true, false]);
  });
});
