import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { httpRequest } from '../aws/http-request.ts';
import { readState, removeState, writeState } from '../aws/local-state.ts';
import { givenEndpoint, type LocalTarget, localRegion } from '../aws/local-target.ts';
import { Problem } from '../problem.ts';
import { timedBy } from '../process/timed.ts';
import { localCertificate } from './certificate.ts';
import { type Emulator, startEmulator } from './emulator.ts';
import { freePort } from './free-port.ts';

export interface LocalAwsOptions {
  /** Where its state, logs and files go; one local AWS at a time per folder. */
  readonly stateFolder: string;
  readonly say?: (line: string) => void;
}

/** A local AWS with nothing in it. */
export interface LocalAws {
  readonly target: LocalTarget;
  /** The state folder, an absolute path. */
  readonly folder: string;
  /** Settles when the local AWS ends by itself, with the problem to show. */
  readonly failure: Promise<Problem>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a local AWS, or takes the one in AWS_ENDPOINT_URL. Other programs find it through the state folder as long as
 * this process lives. Throws Problem when it does not start, or one is already running from the folder.
 */
export async function startLocalAws({ stateFolder, say = console.log }: LocalAwsOptions): Promise<LocalAws> {
  const folder = resolve(stateFolder);
  const running = readState(folder);
  if (running !== undefined) throw alreadyRunning(running.endpointUrl, running.pid);
  const { target, title, start } = await chooseAws(folder);
  claim(folder, target);
  const emulator = await timedBy(say)(title, start).catch(release(folder));
  const stop = async () => {
    await emulator.stop();
    removeState(folder);
  };
  return { target, folder, failure: emulator.failure, stop };
}

interface ChosenAws {
  readonly target: LocalTarget;
  readonly title: string;
  readonly start: () => Promise<Emulator>;
}

async function chooseAws(folder: string): Promise<ChosenAws> {
  mkdirSync(folder, { recursive: true });
  const given = givenEndpoint();
  if (given !== undefined) {
    return {
      target: given,
      title: `Using the AWS at ${given.endpointUrl}`,
      start: () => someoneElses(given),
    };
  }
  const certificate = await localCertificate(join(folder, 'tls'), new Date());
  const endpointUrl = `https://127.0.0.1:${await freePort()}`; // By number: SDKs then address buckets by path.
  const target = { endpointUrl, caBundle: certificate.certificate, region: localRegion };
  const start = () => startEmulator({ target, certificate, folder });
  return { target, title: `Starting a local AWS at ${endpointUrl}`, start };
}

async function someoneElses(target: LocalTarget): Promise<Emulator> {
  try {
    await httpRequest(target.endpointUrl, { method: 'GET', target, timeout: 10_000 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(
      `Nothing usable answers at ${target.endpointUrl}, the address in AWS_ENDPOINT_URL: ${reason}. ` +
        'Start it, or unset the variable. A certificate of its own goes into AWS_CA_BUNDLE.',
    );
  }
  return { failure: new Promise(() => undefined), stop: () => Promise.resolve() };
}

function claim(folder: string, { endpointUrl, caBundle, region }: LocalTarget): void {
  const trust = caBundle === undefined ? {} : { caBundle };
  writeState(folder, {
    endpointUrl,
    ...trust,
    region,
    pid: process.pid,
    startedAt: new Date().toISOString(),
  });
  process.once('exit', () => removeState(folder));
}

function release(folder: string): (error: unknown) => never {
  return (error) => {
    removeState(folder);
    throw error;
  };
}

function alreadyRunning(endpointUrl: string, pid: number): Problem {
  return new Problem(
    `It is already running at ${endpointUrl} (process ${pid}): use that one, or stop it first.`,
  );
}
