import * as z from 'zod/mini';
import { Instant } from '#shared/contracts/instant.ts';
import { conversationOf } from '../conversing/conversation-of.ts';
import type { Desk } from '../desk.ts';
import { UsageError } from '../errors.ts';
import { customerFlag, type Given, positionals, textFlag } from '../given.ts';
import { rowsOf } from '../ledger-rows.ts';
import { table } from '../show/table.ts';
import { defineVerb } from '../verb.ts';

/**
 * The JSON of `conversation`: what a customer and we said to each other, oldest first. `meaning` is what a message of
 * theirs was understood as, empty while it waits; of ours it is the programme. A text that is erased is empty.
 */
export const Conversation = z.array(
  z.object({
    direction: z.enum(['in', 'out']),
    at: Instant,
    text: z.string(),
    state: z.string(),
    meaning: z.string(),
  }),
);
export type Conversation = z.infer<typeof Conversation>;

const Name = z.string().check(z.minLength(1), z.maxLength(100));

/** `covercast conversation`: what a customer and we said to each other. Who looks is recorded first. */
export const conversation = defineVerb<Conversation>({
  name: 'conversation',
  synopsis: '--customer ID [--by NAME]',
  summary: 'Shows what a customer and we said to each other, and records who looked',
  details: `--customer ID: whose.
The ARN by which you are signed in goes on record, with the time and the customer, before anything is read, and stays
there. --by NAME: who looks (1 to 100 characters), beside it.
Oldest first: what was sent to the customer, what they wrote, and what was said back. Of a number that others have, too,
what belongs to them alone is left out. Numbers are not shown.`,
  options: { customer: { type: 'string' }, by: { type: 'string' } },
  result: Conversation,
  run: runConversation,
  show,
});

async function runConversation(given: Given, desk: Desk): Promise<Conversation> {
  positionals(given);
  const customerId = customerFlag(given);
  if (customerId === undefined) throw new UsageError('--customer ID is missing', 'customer');
  const name = nameIn(given);
  const { ledger, conversations, lookings, businessClock, caller } = await desk.reach();
  await lookings.record({ customerId, by: await caller(), ...name, at: businessClock() });
  const [rows, talks] = await Promise.all([
    rowsOf(ledger, { customer: customerId }),
    conversations.ofCustomer(customerId),
  ]);
  return [...conversationOf(customerId, rows, talks)];
}

function nameIn(given: Given): { readonly name?: string } {
  const said = textFlag(given, 'by')?.trim();
  if (said === undefined) return {};
  const name = Name.safeParse(said);
  if (name.success) return { name: name.data };
  throw new UsageError('--by wants who looks, 1 to 100 characters', 'by');
}

function show(turns: Conversation): string {
  if (turns.length === 0) return 'Nothing has been said to or by this customer.';
  return turns.map(shown).join('\n\n');
}

function shown({ direction, at, text, state, meaning }: Conversation[number]): string {
  const arrow = direction === 'in' ? '◀' : '▶';
  return `${table([[at, arrow, meaning || '–', state]])}\n${table([['', text || '(text erased)']])}`;
}
