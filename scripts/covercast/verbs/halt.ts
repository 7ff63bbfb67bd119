import * as z from 'zod/mini';
import { Halt, type HaltScope } from '#shared/contracts/halt.ts';
import type { StopsBook } from '#shared/ports/stops.ts';
import { programmes } from '#shared/programmes/registry.ts';
import type { Desk } from '../desk.ts';
import { UsageError } from '../errors.ts';
import { type Given, textFlag } from '../given.ts';
import { acknowledged } from '../stopping/acknowledged.ts';
import { inWords, WHAT, whatOf } from '../stopping/what.ts';
import { defineVerb } from '../verb.ts';

/** The JSON of `halt`: the halt that stands; `already`: it stood before, and keeps its name and reason. */
export const Halted = z.object({ halted: Halt, already: z.boolean() });
export type Halted = z.infer<typeof Halted>;

/** `covercast halt WHAT`: nothing of it starts any more once this returns. */
export const halt = defineVerb<Halted>({
  name: 'halt',
  synopsis: `${WHAT} --by NAME --reason TEXT`,
  summary: 'Stops everything, a programme or an episode: nothing of it starts once this returns',
  details: `WHAT is one of: ${WHAT}. An episode is the occurrence, as \`covercast why\` shows it, before its #.
--by NAME: who stops it (1 to 100 characters). --reason TEXT: why (1 to 500 characters). Both go on record.
What is queued is kept and decided again after \`covercast resume\`; \`covercast status\` lists the halts that stand.
It takes three seconds: texts that were about to leave know of it then.`,
  options: { by: { type: 'string' }, reason: { type: 'string' } },
  result: Halted,
  run: runHalt,
  show,
});

async function runHalt(given: Given, desk: Desk): Promise<Halted> {
  const scope = withKnownProgramme(whatOf(given));
  const by = saidIn(given, 'by', 'who halts, 1 to 100 characters');
  const reason = saidIn(given, 'reason', 'why, 1 to 500 characters');
  const { stops, businessClock } = await desk.reach();
  const halted = await setOrFound({ scope, by, reason, at: businessClock() }, stops);
  await acknowledged(desk);
  return halted;
}

/** A halt of a programme there is not would stop nothing, and look as if it did. */
function withKnownProgramme(scope: HaltScope): HaltScope {
  const names = programmes.map(({ name }) => name);
  if (!scope.startsWith('programme:') || names.some((name) => scope === `programme:${name}`)) return scope;
  throw new UsageError(`There is no programme of that name; there are: ${names.join(', ')}`, 'NAME');
}

function saidIn(given: Given, flag: 'by' | 'reason', wanted: string): string {
  const said = Halt.shape[flag].safeParse(textFlag(given, flag)?.trim());
  if (!said.success) throw new UsageError(`--${flag} wants ${wanted}`, flag);
  return said.data;
}

/** Sets it, unless one stands; one that is lifted while this looks is set all the same. */
async function setOrFound(wanted: Halt, stops: StopsBook): Promise<Halted> {
  for (;;) {
    if (await stops.halt(wanted)) return { halted: wanted, already: false };
    const standing = (await stops.halts()).find(({ scope }) => scope === wanted.scope);
    if (standing) return { halted: standing, already: true };
  }
}

function show({ halted: { scope, by, reason, at }, already }: Halted): string {
  if (already) return `A halt of ${inWords(scope)} stands already, by ${by} since ${at}: ${reason}`;
  return `Halted: ${inWords(scope)}. Nothing of it starts until you resume it.`;
}
