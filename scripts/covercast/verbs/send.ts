import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { millisecondsOf } from '#shared/contracts/instant.ts';
import { sources } from '#shared/sources/registry.ts';
import type { Source } from '#shared/sources/source.ts';
import type { Desk } from '../desk.ts';
import { CommandFailed, UsageError } from '../errors.ts';
import { type Given, positionals, textFlag } from '../given.ts';
import { readableFile } from '../readable-file.ts';
import { type Sending, signedHeaders } from '../sign.ts';
import { defineVerb } from '../verb.ts';

/** The JSON of `send`: what the door answered, its body parsed where it is JSON. */
export const Sent = z.object({ status: z.int(), body: z.unknown() });
export type Sent = z.infer<typeof Sent>;

/** `covercast send SOURCE FILE`: signs and posts as that source's own sender would. */
export const send = defineVerb<Sent>({
  name: 'send',
  synopsis: 'SOURCE FILE [--id ID] [--timestamp SECONDS]',
  summary: 'Signs a file and posts it to the webhook as its source would',
  details: `SOURCE is one of: ${sources.map(({ name }) => name).join(', ')}.
FILE is posted byte for byte, signed with the newest active secret of the source.
--id ID: the id of the request (default a new one); the same id again is a repetition.
--timestamp SECONDS: when it says it was sent, in seconds since 1970 (default now).
An answer of 400 or above is a failure.`,
  options: { id: { type: 'string' }, timestamp: { type: 'string' } },
  result: Sent,
  run: runSend,
  show: ({ status, body }) => `${status} ${typeof body === 'string' ? body : JSON.stringify(body)}`,
  isFailure: ({ status }) => status >= 400,
});

async function runSend(given: Given, desk: Desk): Promise<Sent> {
  const [name, file] = positionals(given, 'SOURCE', 'FILE');
  const source = sourceOf(name);
  const sending = sendingOf(given, desk);
  await readableFile(file);
  const body = await readFile(file);
  const { deployment, secrets, post } = await desk.reach();
  const [secret] = await secrets.active(source.name);
  if (secret === undefined) throw noSecret(source);
  const type = source.contentTypes[0] ?? 'application/octet-stream';
  const headers = { 'content-type': type, ...signedHeaders([secret], sending, body) };
  return await post(`${deployment.endpoint}/webhooks/${source.name}`, body, headers);
}

function sourceOf(name: string): Source {
  const source = sources.find((known) => known.name === name);
  if (source !== undefined) return source;
  throw new UsageError(
    `There is no source of that name; there are: ${sources.map((known) => known.name).join(', ')}`,
    'SOURCE',
  );
}

function sendingOf(given: Given, desk: Desk): Sending {
  const now = Math.floor(millisecondsOf(desk.clock()) / 1000);
  return {
    id: textFlag(given, 'id') ?? `msg_${randomUUID()}`,
    timestamp: textFlag(given, 'timestamp') ?? String(now),
  };
}

function noSecret({ name }: Source): CommandFailed {
  return new CommandFailed(
    'no-secret',
    `The source ${name} has no active signing secret: deploy the stage again.`,
  );
}
