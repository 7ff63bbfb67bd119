import * as z from 'zod/mini';
import { Reason } from '#shared/contracts/decision.ts';
import { Instant } from '#shared/contracts/instant.ts';
import type { LedgerState } from '#shared/contracts/ledger.ts';
import type { ReadableRow } from '#shared/ports/ledger.ts';
import type { Desk } from '../desk.ts';
import { UsageError } from '../errors.ts';
import { customerFlag, type Given, positionals, textFlag } from '../given.ts';
import { rowsOf } from '../ledger-rows.ts';
import { table } from '../show/table.ts';
import { defineVerb } from '../verb.ts';

/** The JSON of `why`: every decision about a customer with its reasons, oldest first; empty if never a candidate. */
export const Why = z.array(
  z.object({
    programme: z.string(),
    occurrence: z.string(),
    outcome: z.enum(['send', 'defer', 'suppress']),
    at: Instant,
    reasons: z.array(Reason),
  }),
);
export type Why = z.infer<typeof Why>;

/** `covercast why`: what was decided about a customer, and by which checks. */
export const why = defineVerb<Why>({
  name: 'why',
  synopsis: '--customer ID [--programme NAME]',
  summary: 'Tells what was decided about a customer, and why',
  details: `--customer ID: whom.
--programme NAME: only decisions of this programme, such as typhoon-motor.
Nothing is told of a customer whom no programme has ever meant.`,
  options: { customer: { type: 'string' }, programme: { type: 'string' } },
  result: Why,
  run: runWhy,
  show,
});

async function runWhy(given: Given, desk: Desk): Promise<Why> {
  positionals(given);
  const customer = customerFlag(given);
  if (customer === undefined) throw new UsageError('--customer ID is missing', 'customer');
  const { ledger } = await desk.reach();
  const rows = await rowsOf(ledger, { customer, programme: textFlag(given, 'programme') });
  return rows.map(decisionOf);
}

function decisionOf({ programme, occurrence, state, at, reasons }: ReadableRow): Why[number] {
  return { programme, occurrence, outcome: outcomeOf(state), at, reasons };
}

function outcomeOf(state: LedgerState): Why[number]['outcome'] {
  switch (state) {
    case 'suppressed':
      return 'suppress';
    case 'deferred':
      return 'defer';
    case 'claimed':
    case 'sent':
    case 'failed':
    case 'unknown':
    case 'delivered':
      return 'send';
  }
}

function show(decisions: Why): string {
  if (decisions.length === 0)
    return 'Nothing has been decided about this customer under that id and programme: never a candidate.';
  return decisions.map(shown).join('\n\n');
}

function shown({ programme, occurrence, outcome, at, reasons }: Why[number]): string {
  const rows = reasons.map(({ check, outcome: word, code, rule, until }) => {
    return ['', check, word, [code, rule, until && `until ${until}`].filter(Boolean).join(', ')];
  });
  return `${at}  ${programme}  ${occurrence}  ${outcome}\n${table(rows)}`;
}
