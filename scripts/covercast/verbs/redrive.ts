import * as z from 'zod/mini';
import { providerQueues } from '#shared/contracts/provider-queues.ts';
import type { Desk, QueueState } from '../desk.ts';
import { UsageError } from '../errors.ts';
import { type Given, positionals, textFlag } from '../given.ts';
import { defineVerb } from '../verb.ts';

const MOST = 1_000_000;

/** The JSON of `redrive`: how many messages are on their queue again, and about how many are dead still. */
export const Redriven = z.object({ queue: z.string(), redriven: z.int(), left: z.int() });
export type Redriven = z.infer<typeof Redriven>;

/** `covercast redrive QUEUE`: brings dead letters back to their queue. */
export const redrive = defineVerb<Redriven>({
  name: 'redrive',
  synopsis: 'QUEUE [--limit N]',
  summary: 'Brings the dead letters of a queue back to it',
  details: `QUEUE is a name that covercast status shows. What made its messages die is mended first, or they die again;
those stay dead. What a rule could not deliver to the queue lies among them and is brought back the same way.
It may be interrupted at any time and begun again: nothing is lost, and what comes twice is recognised.
--limit N: at most so many messages, to try the first (default all).`,
  options: { limit: { type: 'string' } },
  result: Redriven,
  run: runRedrive,
  show: ({ queue, redriven, left }) =>
    `${redriven} dead letters are back on the queue ${queue}, ${left} are left`,
});

async function runRedrive(given: Given, desk: Desk): Promise<Redriven> {
  const [name] = positionals(given, 'QUEUE');
  const limit = limitOf(textFlag(given, 'limit'));
  if (Object.values<string>(providerQueues).includes(name)) throw notRead(name);
  const reach = await desk.reach();
  const { dead } = stateOf(name, await reach.queues());
  const progress = (brought: number) => desk.say(`${brought} of about ${Math.min(dead, limit)} brought back`);
  const redriven = await reach.redrive(name, { limit, progress });
  return { queue: name, redriven, left: stateOf(name, await reach.queues()).dead };
}

function stateOf(name: string, queues: Readonly<Record<string, QueueState>>): QueueState {
  const state = Object.hasOwn(queues, name) ? queues[name] : undefined;
  if (state) return state;
  throw new UsageError(
    `There is no queue of that name; there are: ${Object.keys(queues).join(', ')}`,
    'QUEUE',
  );
}

function notRead(name: string): UsageError {
  const message = `The queue ${name} holds what customers write: its dead letters are moved back without being read, as docs/runbook.md says`;
  return new UsageError(message, 'QUEUE');
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  const limit = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > MOST) throw new UsageError(`--limit wants a whole number, 1 to ${MOST}`, 'limit');
  return limit;
}
