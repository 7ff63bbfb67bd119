import * as z from 'zod/mini';
import { Id } from '#shared/contracts/ids.ts';
import { Occurrence } from '#shared/contracts/occurrence.ts';
import { MOST_CUSTOMERS } from '#shared/sources/policy-admin/programme-triggered.ts';
import type { Desk } from '../desk.ts';
import { UsageError } from '../errors.ts';
import { type Given, textFlag } from '../given.ts';
import { acknowledged } from '../stopping/acknowledged.ts';

/** The JSON of `trigger --cancel`: what is called off, and for how many; `all`: for everybody. */
export const CalledOff = z.object({
  programme: z.string(),
  occurrence: z.string(),
  calledOff: z.union([z.literal('all'), z.int()]),
});
export type CalledOff = z.infer<typeof CalledOff>;

/** An occurrence of a programme that is to be called off, for these customers or (absent) for all. */
export interface ToCallOff {
  readonly occurrence: string;
  readonly customerIds?: readonly string[];
}

/** What `--cancel` and `--customers` ask for; undefined without `--cancel`. Throws UsageError, which repeats no value. */
export function toCallOff(given: Given): ToCallOff | undefined {
  const [asked, named] = [textFlag(given, 'cancel'), textFlag(given, 'customers')];
  if (asked === undefined && named === undefined) return undefined;
  if (asked === undefined) throw new UsageError('--customers goes with --cancel', 'customers');
  const occurrence = Occurrence.safeParse(asked);
  if (!occurrence.success)
    throw new UsageError('--cancel wants an occurrence, 1 to 64 of A-Z a-z 0-9 . _ # : -', 'cancel');
  return { occurrence: occurrence.data, ...(named !== undefined && { customerIds: idsIn(named) }) };
}

function idsIn(text: string): readonly string[] {
  const ids = z
    .array(Id)
    .check(z.maxLength(MOST_CUSTOMERS))
    .safeParse([...new Set(text.split(','))]);
  if (ids.success) return ids.data;
  const wanted = `1 to ${MOST_CUSTOMERS} of the insurer’s own ids, with commas between: cus_1,cus_2`;
  throw new UsageError(`--customers wants ${wanted}`, 'customers');
}

/** Calls it off, for good, as `programme.cancelled` of a policy system does: no such text starts once this returns. */
export async function callOff(programme: string, off: ToCallOff, desk: Desk): Promise<CalledOff> {
  const { stops, businessClock } = await desk.reach();
  await stops.cancel({ programme, ...off, at: businessClock() });
  await acknowledged(desk);
  return { programme, occurrence: off.occurrence, calledOff: off.customerIds?.length ?? 'all' };
}

/** The answer for people. */
export function showCalledOff({ programme, occurrence, calledOff }: CalledOff): string {
  const some = calledOff === 1 ? '1 customer' : `${calledOff} customers`;
  const whom = calledOff === 'all' ? 'everybody' : some;
  return `Called off for ${whom}: ${programme} for ${occurrence}. No such text starts any more, now or later.`;
}
