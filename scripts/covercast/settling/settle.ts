import { millisecondsOf } from '#shared/contracts/instant.ts';
import type { Desk, QueueState, Reach } from '../desk.ts';
import { CommandFailed } from '../errors.ts';
import { backlogOf } from './backlog.ts';

type Queues = Readonly<Record<string, QueueState>>;

const POLL = 500;

/**
 * For how long, in milliseconds, every queue has to be seen empty. A message on its way from one queue to the next
 * is in none for a moment; on AWS the counts also lag (SQS promises them a minute after the last message).
 */
const QUIET = { local: 3_000, aws: 60_000 } as const;

/**
 * Waits until every queue has been empty long enough, and returns their states.
 * Throws CommandFailed `not-settled` naming the busy queues after so many seconds.
 */
export async function settle({ queues, deployment }: Reach, desk: Desk, seconds: number): Promise<Queues> {
  const quiet = deployment.aws === undefined ? QUIET.aws : QUIET.local;
  const startedAt = millisecondsOf(desk.clock());
  let busyAt = startedAt;
  let backlog = 0;
  for (;;) {
    const states = await queues();
    const now = millisecondsOf(desk.clock());
    if (backlogOf(states) > 0) busyAt = now;
    if (now - busyAt >= quiet) return states;
    if (now - startedAt >= seconds * 1000) throw notSettled(states, seconds);
    if (backlogOf(states) !== backlog) desk.say(progress(states, now - startedAt));
    backlog = backlogOf(states);
    await desk.sleep(POLL);
  }
}

function progress(states: Queues, elapsed: number): string {
  return `${(elapsed / 1000).toFixed(0)} s: ${busyQueues(states) || 'nothing waits'}`;
}

function notSettled(states: Queues, seconds: number): CommandFailed {
  const why = busyQueues(states) || 'something was waiting until just now';
  const remedy = 'Wait longer (--settled SECONDS), or look at the function that reads the queue.';
  return new CommandFailed('not-settled', `Not settled after ${seconds} s: ${why}. ${remedy}`, {
    field: 'settled',
  });
}

function busyQueues(states: Queues): string {
  return Object.entries(states)
    .filter(([name, state]) => backlogOf({ [name]: state }) > 0)
    .map(
      ([name, { visible, inFlight, delayed }]) =>
        `${name} has ${visible + delayed} waiting, ${inFlight} in work`,
    )
    .join('; ');
}
