import type { HaltScope } from '#shared/contracts/halt.ts';
import { millisecondsOf } from '#shared/contracts/instant.ts';
import type { AgendaReader } from '#shared/ports/agenda.ts';
import type { Desk, QueueWork, Reach } from '../desk.ts';
import { CommandFailed } from '../errors.ts';
import { inWords } from '../stopping/what.ts';
import { backlogOf } from './backlog.ts';

type Queues = Readonly<Record<string, QueueWork>>;

const POLL = 500;

/**
 * For how long, in milliseconds, every queue has to be seen empty. A message on its way from one queue to the next
 * is in none for a moment; on AWS the counts also lag (SQS promises them a minute after the last message).
 */
const QUIET = { local: 1_500, aws: 60_000 } as const;

/** What is still to be done: due and not handed over, in queues, and kept under halts that are lifted. */
interface Work {
  readonly due: number;
  readonly released: readonly HaltScope[];
  readonly queues: Queues;
}

/** What of a deployment tells whether it has settled. */
type Settling = Pick<Reach, 'work' | 'kept' | 'businessClock' | 'deployment'> & {
  readonly agenda: Pick<AgendaReader, 'dueBy'>;
};

/**
 * Waits until every queue has been empty, and nothing has been due, or kept, and waited to go to one, long enough.
 * `quietLocally`: how long that is, in milliseconds, on a local AWS. Throws CommandFailed `not-settled` naming what is
 * busy after so many seconds.
 */
export async function settle(
  { work: inQueues, kept, agenda, businessClock, deployment }: Settling,
  desk: Desk,
  seconds: number,
  quietLocally: number = QUIET.local,
): Promise<void> {
  const quiet = deployment.aws === undefined ? QUIET.aws : quietLocally;
  const startedAt = millisecondsOf(desk.clock());
  let busyAt = startedAt;
  let left = 0;
  for (;;) {
    const due = await agenda.dueBy(businessClock());
    const work = { due, released: await kept.released(), queues: await inQueues() };
    const now = millisecondsOf(desk.clock());
    if (leftIn(work) > 0) busyAt = now;
    if (now - busyAt >= quiet) return;
    if (now - startedAt >= seconds * 1000) throw notSettled(work, seconds);
    if (leftIn(work) !== left) desk.say(progress(work, now - startedAt));
    left = leftIn(work);
    await desk.sleep(POLL);
  }
}

function leftIn({ due, released, queues }: Work): number {
  return due + released.length + backlogOf(queues);
}

function progress(work: Work, elapsed: number): string {
  return `${(elapsed / 1000).toFixed(0)} s: ${busyIn(work) || 'nothing waits'}`;
}

function notSettled(work: Work, seconds: number): CommandFailed {
  const why = busyIn(work) || 'something was waiting until just now';
  const remedy = 'Wait longer (--settled SECONDS), or look at the function that reads the queue.';
  return new CommandFailed('not-settled', `Not settled after ${seconds} s: ${why}. ${remedy}`, {
    field: 'settled',
  });
}

function busyIn({ due, released, queues }: Work): string {
  const busy = Object.entries(queues)
    .filter(([name, state]) => backlogOf({ [name]: state }) > 0)
    .map(
      ([name, { visible, inFlight, delayed }]) =>
        `${name} has ${visible + delayed} waiting, ${inFlight} in work`,
    );
  const kept = released.map((scope) => `what the halt of ${inWords(scope)} kept goes back within a minute`);
  const overdue = due > 0 ? [`${due} due in the agenda, which goes to its queues within a minute`] : [];
  return [...overdue, ...busy, ...kept].join('; ');
}
