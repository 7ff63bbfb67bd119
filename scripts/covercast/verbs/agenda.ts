import * as z from 'zod/mini';
import type { AgendaItem, SendItem, WakeItem } from '#shared/contracts/agenda.ts';
import { Instant } from '#shared/contracts/instant.ts';
import type { Unreadable } from '#shared/domain/pass-over.ts';
import type { AgendaReader } from '#shared/ports/agenda.ts';
import type { Desk } from '../desk.ts';
import { UsageError } from '../errors.ts';
import { customerFlag, type Given, instantFlag, positionals } from '../given.ts';
import { LookedAgain, lookAgain } from '../looking/look-again.ts';
import { many } from '../show/many.ts';
import { table } from '../show/table.ts';
import { defineVerb } from '../verb.ts';

/** How much is listed at most. */
const MOST = 1_000;
const NO_END: Instant = '9999-12-31T23:59:59.999Z';

/**
 * The JSON of `agenda`: what is to come, earliest first. A `wake`: a customer is looked at then, and `programmes` and
 * `occurrences` name what falls due first, as it stood when that was written. A `send`: messages wait until then.
 */
export const Agenda = z.array(
  z.object({
    dueAt: Instant,
    kind: z.enum(['wake', 'send']),
    customerIds: z.array(z.string()),
    programmes: z.array(z.string()),
    occurrences: z.array(z.string()),
    because: z.string(),
  }),
);
export type Agenda = z.infer<typeof Agenda>;

/** `covercast agenda`: what is to come, when, and why. With `--look-again` it is worked out anew, for everybody. */
export const agenda = defineVerb<Agenda | LookedAgain>({
  name: 'agenda',
  synopsis: '[--customer ID] [--from TIME] [--to TIME] | --look-again [--customer ID]',
  summary: 'Lists what is to come, when, and why: who is looked at again, and what waits for its hour',
  details: `--customer ID: only what concerns this customer.
--from TIME: from that time on, such as 2026-07-01T08:00:00+08:00 (default now); an earlier one shows what is overdue, too.
--to TIME: up to that time.
At most ${MOST.toLocaleString('en')} are listed, the earliest first. Of a customer only the next moment stands in the agenda; what follows is
worked out then, from what is known by then. A policy that changes meanwhile moves or cancels its reminders by itself.
What is overdue, \`covercast status\` counts.
--look-again: everybody in the book, or the customer, is looked at again, as if their wake had come: after a change of the
days of reminders or of the seasons, or where an earlier version brought the book in. What is due goes, what is to come
moves; nobody hears of anything twice. It may be broken off and run again. It goes through the whole core table, reading
keys alone: at AWS about $0.02 a GB of it; looking costs less than $3 a million customers. The answer counts whom it
left on the queue reminders; \`covercast status --settled\` waits until they have been looked at.`,
  options: {
    customer: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    'look-again': { type: 'boolean' },
  },
  result: z.union([Agenda, LookedAgain]),
  run: async (given, desk) =>
    given.flags['look-again'] ? await runLookAgain(given, desk) : await runAgenda(given, desk),
  show: (answer) => ('customers' in answer ? showLookedAgain(answer) : show(answer)),
});

async function runLookAgain(given: Given, desk: Desk): Promise<LookedAgain> {
  positionals(given);
  const customer = customerFlag(given);
  if (given.flags['from'] !== undefined || given.flags['to'] !== undefined)
    throw new UsageError('--look-again is of no time: give it alone or with --customer', 'look-again');
  const reach = await desk.reach();
  const pages = customer === undefined ? reach.customerIds.pages() : [[customer]];
  return await lookAgain(pages, reach, desk);
}

function showLookedAgain({ customers, messages }: LookedAgain): string {
  return `To be looked at again: ${many(customers, 'customer')}, in ${many(messages, 'message')} of the queue reminders.`;
}

async function runAgenda(given: Given, desk: Desk): Promise<Agenda> {
  positionals(given);
  const customer = customerFlag(given);
  const asked = instantFlag(given, 'from');
  const to = instantFlag(given, 'to') ?? NO_END;
  const reach = await desk.reach();
  const from = asked ?? reach.businessClock();
  if (from > to) throw new UsageError('--to wants a time that is not before --from (default now)', 'to');
  const unreadable: Unreadable[] = [];
  const found = await listed(
    reach.agenda.between(from, to, (one) => void unreadable.push(one)),
    customer,
  );
  if (unreadable.length > 0)
    desk.say(`${unreadable.length} cannot be read and are left out: agenda-errors in the runbook.`);
  if (found.length === MOST) desk.say(`The first ${MOST}; --from and --to show others.`);
  return found;
}

/** The first items of the pages that concern the customer, or of all. */
async function listed(
  pages: ReturnType<AgendaReader['between']>,
  customer: string | undefined,
): Promise<Agenda> {
  const found: Agenda = [];
  for await (const page of pages) {
    for (const item of page) {
      const entry = entryOf(item, customer);
      if (entry.customerIds.length > 0) found.push(entry);
      if (found.length === MOST) return found;
    }
  }
  return found;
}

function entryOf(item: AgendaItem, customer: string | undefined): Agenda[number] {
  switch (item.kind) {
    case 'wake':
      return wakeOf(item, customer);
    case 'send':
      return sendOf(item, customer);
  }
}

function wakeOf({ kind, dueAt, customerId, reasons }: WakeItem, customer?: string): Agenda[number] {
  const first = reasons.map(({ programme, occurrence }) => `${programme} of ${occurrence}`);
  return {
    dueAt,
    kind,
    customerIds: customer === undefined || customer === customerId ? [customerId] : [],
    programmes: single(reasons.map(({ programme }) => programme)),
    occurrences: single(reasons.map(({ occurrence }) => occurrence)),
    because: first.length > 0 ? `due then: ${first.join(', ')}` : 'everything of theirs is worked out anew',
  };
}

function sendOf({ kind, dueAt, chunk }: SendItem, customer?: string): Agenda[number] {
  const whose = chunk.recipients.filter((one) => customer === undefined || one.customerId === customer);
  return {
    dueAt,
    kind,
    customerIds: whose.map(({ customerId }) => customerId),
    programmes: [chunk.programme],
    occurrences: single(whose.map(({ own }) => own?.occurrence ?? chunk.occurrence)),
    because: `deferred until ${dueAt}, and decided anew then`,
  };
}

function single(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function show(entries: Agenda): string {
  if (entries.length === 0) return 'Nothing is to come in that time.';
  return table([['DUE AT', 'KIND', 'CUSTOMERS', 'PROGRAMME', 'BECAUSE'], ...entries.map(row)]);
}

function row({ dueAt, kind, customerIds, programmes, because }: Agenda[number]): readonly string[] {
  const [first = '', ...others] = customerIds;
  const whom = others.length === 0 ? first : `${first} and ${others.length} more`;
  return [dueAt, kind, whom, programmes.join(', ') || '–', because];
}
