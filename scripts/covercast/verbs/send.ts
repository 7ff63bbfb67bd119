import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { millisecondsOf } from '#shared/contracts/instant.ts';
import type { Desk } from '../desk.ts';
import { type Given, positionals, textFlag } from '../given.ts';
import { readableFile } from '../readable-file.ts';
import { type Body, bodiesIn } from '../sending/bodies-in.ts';
import type { Deliver, DoorTo } from '../sending/door.ts';
import { doorOf, doors } from '../sending/doors.ts';
import type { Sending } from '../sign.ts';
import { defineVerb } from '../verb.ts';

/** The JSON of `send`: what the door answered, its body parsed where it is JSON. */
export const Sent = z.object({ status: z.int(), body: z.unknown() });
export type Sent = z.infer<typeof Sent>;

/** What a door says of an event that it took. */
const Counts = z.object({ accepted: z.int(), duplicates: z.int() });

/** `covercast send SOURCE FILE`: hands over as that source's own sender would. */
export const send = defineVerb<Sent>({
  name: 'send',
  synopsis: 'SOURCE FILE [--id ID] [--timestamp SECONDS]',
  summary: 'Signs a file and posts it to the webhook as its source would',
  details: `SOURCE is one of: ${doors.map(({ name }) => name).join(', ')}.
--id ID: the id of the request (default a new one); the same id again is a repetition.
--timestamp SECONDS: when it says it was sent, in seconds since 1970 (default now).
An answer of 400 or above is a failure.
cap: FILE is posted byte for byte, signed with the newest active secret of the source.
policy-admin: FILE is a CloudEvent in structured JSON, or has one a line; of several lines the answer counts what was
taken, and lists each that was refused. docs/policy-admin.md has an example of every type.
twilio, eum: FILE is a text that somebody writes, {"from":"+1…","text":"…"} and perhaps "to", or a JSON object with the
provider's own fields; or has one a line. With MessageStatus and ref (twilio), or eventType (eum), it is what became of
a message. Only in stages that text nobody. docs/inbound.md has examples.
FILE of policy-admin, twilio and eum may be -: standard input.`,
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
  const bytes = await bytesOf(file, door, desk);
  const bodies: readonly Body[] = door.takesLines ? bodiesIn(bytes) : [{ bytes }];
  const deliver = await door.open(await desk.reach());
  const [only, ...others] = bodies;
  if (only && others.length === 0) return await deliver(only.bytes, sending);
  return await sendLines(bodies, deliver, { sending, given, desk });
}

async function bytesOf(file: string, { takesLines }: DoorTo, desk: Desk): Promise<Uint8Array> {
  if (file === '-' && takesLines) return Buffer.from(await desk.input());
  await readableFile(file);
  return await readFile(file);
}

interface Line {
  readonly sending: Sending;
  readonly given: Given;
  readonly desk: Desk;
}

async function sendLines(
  bodies: readonly Body[],
  deliver: Deliver,
  { sending, given, desk }: Line,
): Promise<Sent> {
  const answers: LineAnswer[] = [];
  for (const { bytes, line = 1 } of bodies) {
    const own = { ...sendingOf(given, desk), id: `${sending.id}-${line}` };
    answers.push({ line, ...(await deliver(bytes, own)) });
    if (answers.length % SAID_EVERY === 0) desk.say(`${answers.length} of ${bodies.length} events sent`);
  }
  return summary(answers);
}

const SAID_EVERY = 50;

/** How a line was answered. */
type LineAnswer = Sent & { readonly line: number };

/** Of lines the worst status, what was counted, and every line that was not taken, with its answer. */
function summary(answers: readonly LineAnswer[]): Sent {
  const counts = answers.map(countsOf);
  return {
    status: Math.max(...answers.map(({ status }) => status)),
    body: {
      accepted: counts.reduce((sum, { accepted }) => sum + accepted, 0),
      duplicates: counts.reduce((sum, { duplicates }) => sum + duplicates, 0),
      refused: answers.filter(({ status }) => status >= 400),
    },
  };
}

/** What a door counted of a line; one that counts nothing has taken it, unless it refused it. */
function countsOf({ status, body }: LineAnswer): z.infer<typeof Counts> {
  return Counts.safeParse(body).data ?? { accepted: status < 400 ? 1 : 0, duplicates: 0 };
}

function sendingOf(given: Given, desk: Desk): Sending {
  const now = Math.floor(millisecondsOf(desk.clock()) / 1000);
  return {
    id: textFlag(given, 'id') ?? `msg_${randomUUID()}`,
    timestamp: textFlag(given, 'timestamp') ?? String(now),
  };
}
