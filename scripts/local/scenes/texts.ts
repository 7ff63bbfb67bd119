import { randomUUID } from 'node:crypto';
import { messageIdsOf, type TextDoor } from '../../covercast/sending/message-ids.ts';
import { Outbox } from '../../covercast/verbs/outbox.ts';
import { Sent } from '../../covercast/verbs/send.ts';
import { Status } from '../../covercast/verbs/status.ts';
import { type SampleCustomer, sampleCustomers } from '../sample/sample-customers.ts';
import { writeSample } from './files.ts';
import type { Stage } from './scene.ts';

/** A text that somebody writes: who, from which number (E.164), and the words. */
export interface Text {
  readonly who: string;
  readonly from: string;
  readonly text: string;
}

/** How a text was answered: everything that left because of it. */
export type Answers = Outbox;

/** A text of a customer of the sample. Throws when there is no such customer. */
export function textOf(customerId: string, text: string, { time }: Stage): Text {
  const { name, phone } = customerIn(customerId, time.today);
  return { who: name, from: phone, text };
}

function customerIn(id: string, now: string): SampleCustomer {
  const customer = sampleCustomers(now).get(id);
  if (!customer) throw new Error(`The sample has no ${id}.`);
  return customer;
}

interface Writing {
  /** By which provider; a door takes many at once. */
  readonly by: TextDoor;
  /** How often the provider tells of it. */
  readonly times?: number;
}

/**
 * Texts come in through the door of a provider, all at once; waits until everything that they set off is done, shows
 * what was said, and returns what each was answered with, in the order of the texts.
 */
export async function write(
  stage: Stage,
  texts: readonly Text[],
  { by, times = 1 }: Writing,
): Promise<readonly Answers[]> {
  const { covercast, say, time } = stage;
  const lines = texts.map(({ from, text }) => JSON.stringify({ from, text }));
  const file = writeSample('texts.ndjson', `${lines.join('\n')}\n`);
  const id = `scene_${randomUUID()}`;
  for (let told = 0; told < times; told++) {
    say(`   covercast send ${by} ${file}`);
    await covercast('send', [by, file, '--id', id], Sent);
  }
  await covercast('status', ['--settled'], Status);
  const messages = await covercast('outbox', ['--since', time.warning], Outbox);
  const ids = messageIdsOf(by, id, texts.length);
  const answers = ids.map((one) => messages.filter(({ occurrence }) => occurrence === one));
  for (const [at, { who, text }] of texts.entries()) say(spoken(who, text, answers[at] ?? []));
  return answers;
}

function spoken(who: string, text: string, answers: Answers): string {
  const said = answers.map((answer) => `\n     ▸ ${answer.text}`);
  return `   ${who} writes: ${text}${said.join('') || '\n     ▸ (nothing)'}`;
}
