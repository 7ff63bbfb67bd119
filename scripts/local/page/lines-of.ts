import type { Stage } from '#shared/config/stage-config.ts';
import type { LedgerState } from '#shared/contracts/ledger-state.ts';
import type { KeptMessage, NumberTalk } from '#shared/ports/conversations.ts';
import type { ReadableRow } from '#shared/ports/ledger.ts';
import { messageOf } from '../../covercast/verbs/outbox.ts';
import { decisionInWords, spaced } from './decision-words.ts';
import { ledTo } from './led-to.ts';
import { meaningInWords } from './meaning-words.ts';
import type { SamplePhone } from './sample-phones.ts';
import type { TypedText } from './typed-texts.ts';
import type { Line } from './view.ts';

/** What is known of a phone: the rows of its customers, what was said with its number, what was typed here. */
export interface Known {
  readonly rows: readonly ReadableRow[];
  readonly talks: readonly NumberTalk[];
  readonly typed: readonly TypedText[];
}

/** How each state reads, and whether more may come of it. */
const STATES: Readonly<Record<LedgerState, readonly [words: string, isDone: boolean]>> = {
  deferred: ['waits', false],
  suppressed: ['not sent', true],
  claimed: ['leaving', false],
  sent: ['sent', true],
  failed: ['failed', true],
  unknown: ['nobody can tell whether it left', true],
  delivered: ['delivered', true],
};

/** Everything said on a phone as one conversation, each thing once, the newest last. */
export function linesOf(phone: SamplePhone, { rows, talks, typed }: Known, stage: Stage): readonly Line[] {
  const replies = talks.flatMap((talk) => talk.replies);
  const messages = talks.flatMap((talk) => talk.messages);
  const lines = [
    ...typed.map(typedLine),
    ...messages.map(messageLine),
    ...[...rows, ...replies].map((row) => rowLine(row, phone, stage)),
  ];
  const once = new Map(lines.map((line) => [line.id, line])); // what was typed here is known better once it was read
  return [...once.values()].sort(inTime);
}

function rowLine(row: ReadableRow, { customers }: SamplePhone, stage: Stage): Line {
  const [message] = messageOf(row);
  const [state, isDone] = STATES[row.state];
  const whom = customers.find(({ id }) => id === row.customerId)?.name ?? ownersOf(customers);
  const isTrouble = row.state === 'failed' || row.state === 'unknown';
  const about = { id: row.key, at: row.at, isDone, isTrouble, why: decisionInWords(row, whom, stage) };
  if (message) return { ...about, is: 'out', text: message.text || '(text erased)', state };
  const code = row.reasons.at(-1)?.code;
  return {
    ...about,
    is: 'note',
    text: `${spaced(row.programme)} ${state}${code ? `: ${spaced(code)}` : ''}`,
    state,
  };
}

function messageLine({ inbound, text, answered }: KeptMessage): Line {
  const { id, source, sentAt, receivedAt } = inbound;
  const state = answered ? `understood: ${meaningInWords(answered.meaning)}` : 'taken in';
  const facts = [
    { name: 'Came by', value: source },
    { name: 'Sent', value: sentAt },
    { name: 'Taken in', value: receivedAt },
    ...(answered ? [{ name: 'Understood', value: meaningInWords(answered.meaning) }] : []),
    ...(answered?.reply ? [{ name: 'Answered by', value: answered.reply.programme }] : []),
    ...ledTo(answered?.announcements ?? []),
  ];
  const title = answered ? 'Came in, and was understood' : 'Came in; nobody has answered it yet';
  const words = text ?? '(words destroyed)';
  const why = { title, facts, checks: [] };
  return { id, is: 'in', at: receivedAt, text: words, state, isDone: answered !== undefined, why };
}

function typedLine({ id, at, text }: TypedText): Line {
  const facts = [{ name: 'Typed', value: at }];
  const why = { title: 'Typed here, and taken in by the door', facts, checks: [] };
  return { id, is: 'in', at, text, state: 'taken in', isDone: false, why };
}

/** Everybody who has a phone, by name. */
export function ownersOf(customers: SamplePhone['customers']): string {
  return customers.map(({ name }) => name).join(' · ');
}

function inTime(one: Line, other: Line): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return orderOf(one) - orderOf(other);
}

/** At one moment what came in stands before what it led to. */
function orderOf({ is }: Line): number {
  return is === 'in' ? 0 : 1;
}
