import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { httpRequest } from '../aws/http-request.ts';
import type { LocalTarget } from '../aws/local-target.ts';
import { Problem } from '../problem.ts';
import { tail } from '../process/tail.ts';
import { startTethered, type Tethered } from '../process/tethered.ts';
import { bareEnvironmentFor } from './aws-environment.ts';
import type { Certificate } from './certificate.ts';

const python = join(import.meta.dirname, '../../.local/venv/bin/python');
const deadline = 60_000;

export interface EmulatorOptions {
  readonly target: LocalTarget;
  readonly certificate: Certificate;
  /** An absolute path: its log, its temporary files and the unpacked functions go there. */
  readonly folder: string;
}

export interface Emulator {
  /** Settles when the emulator ends by itself, with the problem to show. */
  readonly failure: Promise<Problem>;
  /** Ends it and the functions it runs. Nothing is kept. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the AWS emulator on the loopback interface with TLS and IAM enforced, and waits until it answers.
 * Throws Problem with the end of its log when it does not.
 */
export async function startEmulator({ target, certificate, folder }: EmulatorOptions): Promise<Emulator> {
  const log = join(folder, 'emulator.log');
  const temporary = join(folder, 'tmp');
  makeTemporaryFolder(temporary);
  const output = openSync(log, 'w');
  const server = startTethered(python, serverArguments(target, certificate), {
    env: { ...bareEnvironmentFor(target), ...settings(target, certificate, temporary) },
    cwd: folder,
    output,
  });
  closeSync(output);
  const failure = server.ended.then((code) => problem(`The local AWS ended with code ${code}.`, log));
  await ready(target, server, failure, log);
  const stop = async () => {
    await server.end();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  return { failure, stop };
}

// Node takes a module's kind from the nearest package.json, which must not be this repository's: the emulator's
// own scripts are CommonJS.
function makeTemporaryFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{}\n');
}

// Its own start command would also listen on port 443, so the same application is served without it.
function serverArguments(target: LocalTarget, { certificate, key }: Certificate): readonly string[] {
  const bind = ['--bind', `127.0.0.1:${new URL(target.endpointUrl).port}`];
  const tls = ['--certfile', certificate, '--keyfile', key];
  return ['-m', 'hypercorn', 'ministack.app:app', '--workers', '0', '--keep-alive', '75', ...bind, ...tls];
}

function settings(
  target: LocalTarget,
  { certificate, key }: Certificate,
  temporary: string,
): NodeJS.ProcessEnv {
  return {
    GATEWAY_PORT: new URL(target.endpointUrl).port,
    BIND_HOST: '127.0.0.1',
    MINISTACK_HOST: '127.0.0.1',
    USE_SSL: '1',
    MINISTACK_SSL_CERT: certificate,
    MINISTACK_SSL_KEY: key,
    MINISTACK_REGION: target.region,
    AUTH: 'true',
    LAMBDA_EXECUTOR: 'local',
    IOT_MTLS_ENABLED: '0',
    SFTP_ENABLED: '0',
    DOCKER_HOST: 'unix:///nonexistent',
    PERSIST_STATE: '0',
    S3_PERSIST: '0',
    HOME: temporary,
    TMPDIR: temporary,
    STATE_DIR: join(temporary, 'state'),
    S3_DATA_DIR: join(temporary, 's3'),
  };
}

async function ready(
  target: LocalTarget,
  server: Tethered,
  failure: Promise<Problem>,
  log: string,
): Promise<void> {
  const stopAt = performance.now() + deadline;
  let died: Problem | undefined;
  void failure.then((reason) => {
    died = reason;
  });
  while (!(await answers(target))) {
    if (died !== undefined) throw died;
    if (performance.now() > stopAt) {
      await server.end();
      throw problem(`The local AWS did not answer within ${deadline / 1000} s.`, log);
    }
    await sleep(150);
  }
}

async function answers(target: LocalTarget): Promise<boolean> {
  try {
    const url = `${target.endpointUrl}/_ministack/health`;
    return (await httpRequest(url, { method: 'GET', target, timeout: 5000 })).status === 200;
  } catch {
    return false; // Not listening yet; the deadline is the caller's.
  }
}

function problem(summary: string, log: string): Problem {
  return new Problem(`${tail(readFileSync(log, 'utf8'), 20)}\n\n${summary} Its whole log: ${log}`);
}
