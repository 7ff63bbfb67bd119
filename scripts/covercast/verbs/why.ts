import * as z from 'zod/mini';
import type { Stage } from '#shared/config/stage-config.ts';
import { Reason, Versions } from '#shared/contracts/decision.ts';
import { Instant } from '#shared/contracts/instant.ts';
import type { ReadableRow } from '#shared/ports/ledger.ts';
import { programmes } from '#shared/programmes/registry.ts';
import type { Desk } from '../desk.ts';
import { UsageError } from '../errors.ts';
import { Again, againInWords, againOf } from '../explaining/again.ts';
import { customerFlag, type Given, positionals, textFlag } from '../given.ts';
import { rowsOf } from '../ledger-rows.ts';
import { table } from '../show/table.ts';
import { defineVerb } from '../verb.ts';

/**
 * The JSON of `why`: every decision about a customer with its reasons, oldest first; empty if never a candidate.
 * `versions` are those it was made under, `again` what it comes to when it is made again.
 */
export const Why = z.array(
  z.object({
    programme: z.string(),
    occurrence: z.string(),
    outcome: z.enum(['send', 'defer', 'suppress']),
    at: Instant,
    reasons: z.array(Reason),
    versions: Versions,
    again: Again,
  }),
);
export type Why = z.infer<typeof Why>;

const names = programmes.map(({ name }) => name).join(', ');

/** `covercast why`: what was decided about a customer, and by which checks. */
export const why = defineVerb<Why>({
  name: 'why',
  synopsis: '--customer ID [--programme NAME]',
  summary: 'Tells what was decided about a customer, and why',
  details: `--customer ID: whom.
--programme NAME: only decisions of this programme: ${names}.
Each decision is made again from the inputs that were kept of it, under the same versions of rules, template and
configuration, and a different answer is told: it would be a fault. Nothing is told of a customer whom no programme has ever meant.`,
  options: { customer: { type: 'string' }, programme: { type: 'string' } },
  result: Why,
  run: runWhy,
  show,
});

async function runWhy(given: Given, desk: Desk): Promise<Why> {
  positionals(given);
  const customer = customerFlag(given);
  if (customer === undefined) throw new UsageError('--customer ID is missing', 'customer');
  const programme = programmeFlag(given);
  const { ledger, deployment } = await desk.reach();
  const rows = await rowsOf(ledger, { customer, programme });
  return rows.map((row) => decisionOf(row, deployment.stage));
}

/** The programme of `--programme`. Throws UsageError when there is none of that name. */
function programmeFlag(given: Given): string | undefined {
  const name = textFlag(given, 'programme');
  if (name === undefined || programmes.some((one) => one.name === name)) return name;
  throw new UsageError(`--programme wants one of ${names}`, 'programme');
}

/** What was decided in a row, and what it comes to when it is made again. */
export function decisionOf(row: ReadableRow, stage: Stage): Why[number] {
  const { programme, occurrence, at, reasons, versions } = row;
  const again = againOf(row, stage);
  return { programme, occurrence, outcome: outcomeOf(reasons), at, reasons, versions, again };
}

/** What the checks came to; what became of the message since is another matter: a throttled one was to be sent. */
function outcomeOf(reasons: readonly Reason[]): Why[number]['outcome'] {
  const deciding = reasons.find(({ outcome }) => outcome === 'suppress' || outcome === 'defer');
  if (!deciding) return 'send';
  return deciding.outcome === 'suppress' ? 'suppress' : 'defer';
}

function show(decisions: Why): string {
  if (decisions.length === 0)
    return 'Nothing has been decided about this customer under that id and programme: never a candidate.';
  return decisions.map(shown).join('\n\n');
}

function shown({ programme, occurrence, outcome, at, reasons, versions, again }: Why[number]): string {
  const { rules, config, template } = versions;
  return [
    `${at}  ${programme}  ${occurrence}  ${outcome}`,
    inRows(reasons),
    `  rules ${rules}, configuration ${config}, template ${template}. ${againInWords(again)}`,
    ...(again.reasons ? [inRows(again.reasons)] : []),
  ].join('\n');
}

function inRows(reasons: readonly Reason[]): string {
  const rows = reasons.map(({ check, outcome, code, rule, until, lateBy }) => {
    const said = [code, rule, until && `until ${until}`, lateBy && `by ${lateBy}`];
    return ['', check, outcome, said.filter(Boolean).join(', ')];
  });
  return table(rows);
}
