import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readState, removeState, writeState } from '../../scripts/aws/local-state.ts';
import { localTarget } from '../../scripts/aws/local-target.ts';
import { reachableUrl } from '../../scripts/aws/reachable-url.ts';
import { localCertificate } from '../../scripts/local/certificate.ts';
import { playScenes } from '../../scripts/local/play-scenes.ts';
import { sampleTime } from '../../scripts/local/sample/sample-time.ts';
import type { Stage } from '../../scripts/local/scenes/scene.ts';
import { startTethered } from '../../scripts/process/tethered.ts';

const day = 24 * 60 * 60 * 1000;
const target = { endpointUrl: 'https://127.0.0.1:4000', caBundle: undefined, region: 'us-east-1' };
const state = { endpointUrl: target.endpointUrl, region: 'us-east-1', startedAt: '2026-01-01T00:00:00.000Z' };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'local-'));
});

afterEach(() => rmSync(folder, { recursive: true, maxRetries: 5 }));

describe('the local certificate', () => {
  test('is kept while it lasts, and its key is its owner’s alone', async () => {
    const made = await localCertificate(folder, new Date());
    const before = statSync(made.certificate).mtimeMs;
    await localCertificate(folder, new Date(Date.now() + 300 * day));
    expect(statSync(made.certificate).mtimeMs).toBe(before);
    expect(statSync(made.key).mode & 0o777).toBe(0o600);
  });

  test('is renewed in its last seven days', async () => {
    const { certificate } = await localCertificate(folder, new Date());
    const before = statSync(certificate).ino;
    await localCertificate(folder, new Date(Date.now() + 359 * day));
    expect(statSync(certificate).ino).not.toBe(before);
  });
});

describe('the local target', () => {
  const env = () => ({ COVERCAST_STATE_FOLDER: folder });

  test('is the endpoint in AWS_ENDPOINT_URL before any other', () => {
    writeState(folder, { ...state, pid: process.pid });
    expect(localTarget({ ...env(), AWS_ENDPOINT_URL: 'http://localhost:4566/' })?.endpointUrl).toBe(
      'http://localhost:4566',
    );
  });

  test('is what a running stack wrote down', () => {
    writeState(folder, { ...state, pid: process.pid });
    expect(localTarget(env())).toEqual(target);
  });

  test('is not what a dead stack left behind', () => {
    writeState(folder, { ...state, pid: 999_999_999 });
    expect(localTarget(env())).toBeUndefined();
  });

  test('is taken back by the process that wrote it, and no other', () => {
    writeState(folder, { ...state, pid: process.ppid });
    removeState(folder);
    expect(readState(folder)?.pid).toBe(process.ppid);
    writeState(folder, { ...state, pid: process.pid });
    removeState(folder);
    expect(readState(folder)).toBeUndefined();
  });
});

describe('the address of an HTTP API', () => {
  const url = 'https://a1b2c3.execute-api.us-east-1.amazonaws.com/webhooks/cap?x=1';

  test('leads through the endpoint of a local AWS', () => {
    expect(reachableUrl(url, target)).toBe(
      'https://127.0.0.1:4000/_aws/execute-api/a1b2c3/$default/webhooks/cap?x=1',
    );
  });

  test('leads there also from a host name that is no valid one', () => {
    expect(reachableUrl('https://a1b2c3.execute-api.127.0.0.1:4000', target)).toBe(
      'https://127.0.0.1:4000/_aws/execute-api/a1b2c3/$default',
    );
  });

  test('is itself on AWS', () => {
    expect(reachableUrl(url, undefined)).toBe(url);
  });
});

describe('the scenes', () => {
  test('are played in order, and every check is kept', async () => {
    const said: string[] = [];
    const covercast: Stage['covercast'] = () => Promise.reject(new Error('not called'));
    const time = sampleTime('2026-11-22T03:00:00.000Z');
    const page = 'http://127.0.0.1:4001/';
    const stage: Stage = { target, outputs: {}, time, page, covercast, say: (text) => said.push(text) };
    const scene = (title: string, ok: boolean) => ({
      title,
      play: () => Promise.resolve([{ line: `${title} checked`, ok }]),
    });
    const checks = await playScenes([scene('first', true), scene('second', false)], stage);
    expect(checks.map(({ ok }) => ok)).toEqual([true, false]);
    expect(said.filter((line) => line.includes('checked'))).toEqual([
      '   ✓ first checked',
      '   ✗ second checked',
    ]);
  });
});

describe('a tethered command', () => {
  const options = { env: process.env, output: 'pipe' } as const;

  test('reports its exit code and output', async () => {
    let output = '';
    const onOutput = (text: string) => {
      output += text;
    };
    const { ended } = startTethered('sh', ['-c', 'echo said; exit 3'], { ...options, onOutput });
    expect(await ended).toBe(3);
    expect(output).toBe('said\n');
  });

  test('a command that does not exist ends with 127', async () => {
    expect(await startTethered('no-such-command', [], options).ended).toBe(127);
  });

  test('ends with everything it started', async () => {
    const started = Promise.withResolvers<number>();
    const onOutput = (text: string) => started.resolve(Number(text));
    const { end } = startTethered('sh', ['-c', 'sleep 60 & echo $!; wait'], { ...options, onOutput });
    const grandchild = await started.promise;
    await end();
    await expect.poll(() => isAlive(grandchild), { timeout: 20_000 }).toBe(false);
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
