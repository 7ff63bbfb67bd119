import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type * as z from 'zod/mini';
import { ImportReport } from '#shared/contracts/records/import-report.ts';
import { reachableUrl } from '../../scripts/aws/reachable-url.ts';
import { runCovercast } from '../../scripts/covercast/run-covercast.ts';
import { Sent } from '../../scripts/covercast/verbs/send.ts';
import { Status } from '../../scripts/covercast/verbs/status.ts';
import { Problem } from '../../scripts/problem.ts';
import { tail } from '../../scripts/process/tail.ts';
import { logOf } from './function-log.ts';
import { whyBusy } from './why-busy.ts';

const target = inject('target');
const stateFolder = inject('stateFolder');
process.env['COVERCAST_STATE_FOLDER'] = stateFolder; // by which the command line finds the deployment

/** The outputs of the engagement stack. */
export const outputs = inject('outputs')['covercast-local-engagement'] ?? {};

/** Where webhooks are posted. */
export const webhookUrl = reachableUrl(outputs['WebhookUrl'] ?? '', target);

/** Writes a file of the run and returns its path. */
export function file(name: string, content: string): string {
  const folder = join(stateFolder, 'files');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${randomUUID().slice(0, 8)}-${name}`);
  writeFileSync(path, content);
  return path;
}

/**
 * A verb of the operator's command line, its JSON read by the verb's own schema. It runs here, as its program would run
 * it (`deployed.test.ts` starts that): a process for every verb would take most of the time. Throws Problem with what it
 * said when it fails.
 */
export async function covercast<Result>(
  verb: string,
  args: readonly string[],
  schema: z.ZodMiniType<Result>,
): Promise<Result> {
  const said = { answer: '', all: '' };
  const hear = (text: string) => {
    said.all += text;
  };
  const write = (text: string) => {
    said.answer += text;
    hear(text);
  };
  const code = await runCovercast([verb, ...args, '--json'], { write, say: (line) => hear(`${line}\n`) });
  if (code !== 0) throw new Problem(`${tail(said.all)}\n\ncovercast ${verb} failed with code ${code}.`);
  return schema.parse(JSON.parse(said.answer));
}

/** Imports records and returns the report. */
export function importRecords(records: readonly unknown[]): Promise<ImportReport> {
  const lines = records.map((record) => JSON.stringify(record)).join('\n');
  return covercast('import', [file('portfolio.ndjson', lines)], ImportReport);
}

/** Sends a CAP document as its feed would. */
export function sendCap(xml: string): Promise<Sent> {
  return covercast('send', ['cap', file('warning.xml', xml)], Sent);
}

/** Waits, seconds at most, until nothing is in flight. Where that does not come about, tells what those functions say. */
export async function settled(seconds = 120): Promise<Status> {
  try {
    return await covercast('status', ['--settled', String(seconds)], Status);
  } catch (error) {
    const { queues } = await covercast('status', [], Status);
    throw new Problem(`${error instanceof Error ? error.message : error}\n\n${await whyBusy(queues)}`);
  }
}

/** An id nobody else in this run uses. */
export function unique(prefix: string): string {
  return `${prefix}${randomUUID().slice(0, 8)}`;
}

/** Every AWS call a function has made so far, by its own count in its log: `dynamodb:PutItem`. */
export async function callsOf(name: string): Promise<readonly string[]> {
  const calls = new Set<string>();
  for (const line of await logOf(name)) for (const call of callsIn(line)) calls.add(call);
  return [...calls];
}

/** The calls in a line of the log; lines of Lambda's own have none. */
function callsIn(line: string): readonly string[] {
  const json = /\{.*\}/.exec(line)?.[0];
  return json?.includes('"awsCalls"') ? Object.keys(JSON.parse(json).awsCalls) : [];
}
