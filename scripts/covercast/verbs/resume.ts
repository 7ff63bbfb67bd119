import * as z from 'zod/mini';
import { Halt } from '#shared/contracts/halt.ts';
import type { Desk } from '../desk.ts';
import { UsageError } from '../errors.ts';
import { type Given, textFlag } from '../given.ts';
import { acknowledged } from '../stopping/acknowledged.ts';
import { inWords, WHAT, whatOf } from '../stopping/what.ts';
import { defineVerb } from '../verb.ts';

/** The JSON of `resume`: the halt that stood, null when none did. */
export const Resumed = z.object({ resumed: z.nullable(Halt) });
export type Resumed = z.infer<typeof Resumed>;

/** `covercast resume WHAT`: lifts a halt. */
export const resume = defineVerb<Resumed>({
  name: 'resume',
  synopsis: `${WHAT} [--by NAME] [--reason TEXT]`,
  summary: 'Lifts a halt: what it kept is decided again within a minute',
  details: `WHAT is one of: ${WHAT}, as it was halted. Other halts that stand go on.
--by NAME: who lifts it (default operator). --reason TEXT: why (default none given). Both go on record.
What the halt kept goes back on its queue within a minute and is decided again, as things stand then.
That no such halt stands is no failure: \`resumed\` is null.`,
  options: { by: { type: 'string' }, reason: { type: 'string' } },
  result: Resumed,
  run: runResume,
  show,
});

async function runResume(given: Given, desk: Desk): Promise<Resumed> {
  const scope = whatOf(given);
  const by = saidIn(given, 'by', 'operator');
  const reason = saidIn(given, 'reason', 'none given');
  const { stops, businessClock } = await desk.reach();
  const resumed = await stops.resume(scope, { by, reason, at: businessClock() });
  if (resumed) await acknowledged(desk);
  return { resumed: resumed ?? null };
}

function saidIn(given: Given, flag: 'by' | 'reason', unsaid: string): string {
  const said = Halt.shape[flag].safeParse(textFlag(given, flag)?.trim() ?? unsaid);
  if (said.success) return said.data;
  throw new UsageError(`--${flag} wants 1 to ${flag === 'by' ? 100 : 500} characters`, flag);
}

function show({ resumed }: Resumed): string {
  if (resumed === null)
    return 'No such halt stood: nothing was to be lifted. `covercast status` lists those that stand.';
  const { scope, by, reason, at } = resumed;
  return `Resumed: ${inWords(scope)}, halted by ${by} since ${at} (${reason}). What waited leaves within a minute.`;
}
