import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { millisecondsOf } from '#shared/contracts/instant.ts';
import type { Desk } from '../desk.ts';
import { CommandFailed } from '../errors.ts';
import { type Given, positionals, textFlag } from '../given.ts';
import { readableFile } from '../readable-file.ts';
import { type Body, bodiesIn } from '../sending/bodies-in.ts';
import { type DoorTo, doorOf, doors } from '../sending/door.ts';
import { type Sending, signedHeaders } from '../sign.ts';
import { defineVerb } from '../verb.ts';

/** The JSON of `send`: what the door answered, its body parsed where it is JSON. */
export const Sent = z.object({ status: z.int(), body: z.unknown() });
export type Sent = z.infer<typeof Sent>;

/** What a door says of an event that it took. */
const Counts = z.object({ accepted: z.int(), duplicates: z.int() });

/** `covercast send SOURCE FILE`: signs and posts as that source's own sender would. */
export const send = defineVerb<Sent>({
  name: 'send',
  synopsis: 'SOURCE FILE [--id ID] [--timestamp SECONDS]',
  summary: 'Signs a file and posts it to the webhook as its source would',
  details: `SOURCE is one of: ${doors.map(({ name }) => name).join(', ')}.
FILE is posted byte for byte, signed with the newest active secret of the source.
--id ID: the id of the request (default a new one); the same id again is a repetition.
--timestamp SECONDS: when it says it was sent, in seconds since 1970 (default now).
An answer of 400 or above is a failure.
policy-admin: FILE is a CloudEvent in structured JSON, or has one a line; of several lines the answer counts what was
taken, and lists each that was refused. docs/policy-admin.md has an example of every type.`,
  options: { id: { type: 'string' }, timestamp: { type: 'string' } },
  result: Sent,
  run: runSend,
  show: ({ status, body }) => `${status} ${typeof body === 'string' ? body : JSON.stringify(body)}`,
  isFailure: ({ status }) => status >= 400,
});

async function runSend(given: Given, desk: Desk): Promise<Sent> {
  const [name, file] = positionals(given, 'SOURCE', 'FILE');
  const door = doorOf(name);
  const sending = sendingOf(given, desk);
  await readableFile(file);
  const bytes = await readFile(file);
  const bodies: readonly Body[] = door.takesLines ? bodiesIn(bytes) : [{ bytes }];
  const { deployment, secrets, post } = await desk.reach();
  const [secret] = await secrets.active(door.name);
  if (secret === undefined) throw noSecret(door);
  const address = `${deployment.endpoint}/webhooks/${door.name}`;
  const [only, ...others] = bodies;
  if (only && others.length === 0)
    return await post(address, only.bytes, headersOf(door, secret, sending, only));
  const answers: LineAnswer[] = [];
  for (const body of bodies) {
    const own = { ...sendingOf(given, desk), id: `${sending.id}-${body.line}` };
    answers.push({
      line: body.line ?? 1,
      ...(await post(address, body.bytes, headersOf(door, secret, own, body))),
    });
    if (answers.length % SAID_EVERY === 0) desk.say(`${answers.length} of ${bodies.length} events sent`);
  }
  return summary(answers);
}

const SAID_EVERY = 50;

function headersOf(
  { contentType }: DoorTo,
  secret: string,
  sending: Sending,
  { bytes }: Body,
): Readonly<Record<string, string>> {
  return { 'content-type': contentType, ...signedHeaders([secret], sending, bytes) };
}

/** How a line was answered. */
type LineAnswer = Sent & { readonly line: number };

/** Of lines the worst status, what was counted, and every line that was not taken, with its answer. */
function summary(answers: readonly LineAnswer[]): Sent {
  const counts = answers.map(({ body }) => Counts.safeParse(body).data ?? { accepted: 0, duplicates: 0 });
  return {
    status: Math.max(...answers.map(({ status }) => status)),
    body: {
      accepted: counts.reduce((sum, { accepted }) => sum + accepted, 0),
      duplicates: counts.reduce((sum, { duplicates }) => sum + duplicates, 0),
      refused: answers.filter(({ status }) => status >= 400),
    },
  };
}

function sendingOf(given: Given, desk: Desk): Sending {
  const now = Math.floor(millisecondsOf(desk.clock()) / 1000);
  return {
    id: textFlag(given, 'id') ?? `msg_${randomUUID()}`,
    timestamp: textFlag(given, 'timestamp') ?? String(now),
  };
}

function noSecret({ name }: DoorTo): CommandFailed {
  return new CommandFailed(
    'no-secret',
    `The source ${name} has no active signing secret: deploy the stage again.`,
  );
}
