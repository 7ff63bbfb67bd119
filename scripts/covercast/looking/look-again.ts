import * as z from 'zod/mini';
import { WAKES_A_MESSAGE } from '#shared/contracts/wake-up.ts';
import { chunksOf } from '#shared/domain/chunks-of.ts';
import { CovercastError } from '#shared/errors.ts';
import type { Desk, Reach } from '../desk.ts';
import { CommandFailed } from '../errors.ts';

/** The JSON of `agenda --look-again`: how many customers are looked at again, and in how many messages they were left. */
export const LookedAgain = z.object({ customers: z.int(), messages: z.int() });
export type LookedAgain = z.infer<typeof LookedAgain>;

type Pages = AsyncIterable<readonly string[]> | Iterable<readonly string[]>;

/** How many customers are left on the queue at a time, and between two words of progress. */
const AT_A_TIME = 10 * WAKES_A_MESSAGE;
const BETWEEN_WORDS = 10_000;

/**
 * Leaves customers on the queue of reminders, as if their wake had come: what is due and what is next is worked out
 * anew, and a wake that says anything else than before is moved. It is no news of them, which would set every wake, even
 * to what it was: there is nobody to be told that facts have changed. Throws CommandFailed `looked-at-in-part`.
 */
export async function lookAgain(
  pages: Pages,
  { wakes }: Pick<Reach, 'wakes'>,
  desk: Pick<Desk, 'say'>,
): Promise<LookedAgain> {
  const done = { customers: 0, messages: 0 };
  for await (const customerIds of lotsOf(pages)) {
    const messages = chunksOf(customerIds, WAKES_A_MESSAGE).map((wake) => ({ wake: [...wake] }));
    await wakes.enqueue(messages).catch(inPart(done.customers));
    const before = done.customers;
    done.customers += customerIds.length;
    done.messages += messages.length;
    if (Math.floor(done.customers / BETWEEN_WORDS) > Math.floor(before / BETWEEN_WORDS))
      desk.say(`${done.customers} customers left on their queue`);
  }
  return done;
}

/** The same ids in full lots, whatever pages they come in; the last lot may be less. */
async function* lotsOf(pages: Pages): AsyncIterable<readonly string[]> {
  let waiting: readonly string[] = [];
  for await (const page of pages) {
    const lots = chunksOf([...waiting, ...page], AT_A_TIME);
    waiting = lots.at(-1)?.length === AT_A_TIME ? [] : (lots.at(-1) ?? []);
    yield* lots.filter(({ length }) => length === AT_A_TIME);
  }
  if (waiting.length > 0) yield waiting;
}

function inPart(done: number) {
  return (cause: unknown): never => {
    const why = cause instanceof CovercastError ? cause.code : 'unexpected';
    const message = `Only ${done} customers are surely left on their queue (${why}): run it again from the beginning; who is looked at twice hears of nothing twice.`;
    throw new CommandFailed('looked-at-in-part', message, { cause });
  };
}
