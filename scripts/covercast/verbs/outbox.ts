import * as z from 'zod/mini';
import { Instant } from '#shared/contracts/instant.ts';
import { LedgerState } from '#shared/contracts/ledger-state.ts';
import { MessageClass } from '#shared/contracts/message-class.ts';
import { ChannelName } from '#shared/contracts/records/customer.ts';
import type { ReadableRow } from '#shared/ports/ledger.ts';
import type { Desk } from '../desk.ts';
import { UsageError } from '../errors.ts';
import { customerFlag, type Given, instantFlag, positionals, textFlag } from '../given.ts';
import { rowsOf, wasWritten } from '../ledger-rows.ts';
import { many } from '../show/many.ts';
import { table } from '../show/table.ts';
import { defineVerb } from '../verb.ts';

/** The JSON of `outbox`: every message made ready, in the order decided; an erased customer's text is empty. */
export const Outbox = z.array(
  z.object({
    key: z.string(),
    customerId: z.string(),
    programme: z.string(),
    occurrence: z.string(),
    channel: ChannelName,
    class: MessageClass,
    state: LedgerState,
    to: z.string(),
    text: z.string(),
    parts: z.int(),
    at: Instant,
  }),
);
export type Outbox = z.infer<typeof Outbox>;

/** What can become of a message; who was suppressed got none. */
const states = LedgerState.options.filter((state) => state !== 'suppressed');

/** `covercast outbox`: the messages, with their texts, to whom (masked) and what became of them. */
export const outbox = defineVerb<Outbox>({
  name: 'outbox',
  synopsis: '[--customer ID] [--since TIME] [--programme NAME] [--state STATE]',
  summary: 'Lists the messages written to customers, and what became of each',
  details: `--customer ID: only this customer's.
--since TIME: only those decided at or after that time, such as 2026-07-01T08:00:00+08:00.
--programme NAME: only this programme's, such as typhoon-motor.
--state STATE: only those that are now one of ${states.join(', ')}.
Of an unknown one nobody can tell whether it left; it is not sent again.
Recipients are masked. Who got nothing, and why, is told by \`covercast why\`. Answers to texts are of the number that
wrote, not of a customer: \`covercast conversation\` shows them with what they answer.`,
  options: {
    customer: { type: 'string' },
    since: { type: 'string' },
    programme: { type: 'string' },
    state: { type: 'string' },
  },
  result: Outbox,
  run: runOutbox,
  show,
});

async function runOutbox(given: Given, desk: Desk): Promise<Outbox> {
  positionals(given);
  const customer = customerFlag(given);
  const since = instantFlag(given, 'since');
  const programme = textFlag(given, 'programme');
  const wanted = stateFlag(given);
  const { ledger } = await desk.reach();
  const rows = await rowsOf(ledger, { customer, since, programme });
  return rows.flatMap(messageOf).filter(({ state }) => wanted === undefined || state === wanted);
}

/** The state of `--state`. Throws UsageError when no message can be in it. */
function stateFlag(given: Given): LedgerState | undefined {
  const text = textFlag(given, 'state');
  const state = states.find((one) => one === text);
  if (text !== undefined && state === undefined)
    throw new UsageError(`--state wants one of ${states.join(', ')}`, 'state');
  return state;
}

/** The message of a row, none or one: what was never claimed is a decision, and nothing was written to anybody. */
export function messageOf(row: ReadableRow): Outbox {
  const { key, customerId, programme, occurrence, channel, messageClass, state, to, at } = row;
  if (!wasWritten(row) || channel === undefined || to === undefined) return [];
  const content = { to, text: row.text ?? '', parts: row.parts ?? 1 };
  return [{ key, customerId, programme, occurrence, channel, class: messageClass, state, ...content, at }];
}

function show(messages: Outbox): string {
  if (messages.length === 0) return 'No messages.';
  return messages.map(shown).join('\n\n');
}

function shown({ at, customerId, to, programme, channel, state, parts, text }: Outbox[number]): string {
  return `${table([[at, customerId, to, programme, `${channel}, ${many(parts, 'part')}, ${state}`]])}\n${table([['', text || '(text erased)']])}`;
}
