import * as z from 'zod/mini';
import { stages } from '#shared/config/stage-config.ts';
import type { Desk, QueueState, Reach } from '../desk.ts';
import { UsageError } from '../errors.ts';
import { type Given, positionals, secondsOf } from '../given.ts';
import { backlogOf } from '../settling/backlog.ts';
import { settle } from '../settling/settle.ts';
import { table } from '../show/table.ts';
import { defineVerb } from '../verb.ts';

const DEFAULT_SECONDS = '120';
const count = z.int();

/** The JSON of `status`. `backlog`: messages that wait, are worked on or wait for their time, in all queues. */
export const Status = z.object({
  ready: z.boolean(),
  stage: z.enum(stages),
  endpoint: z.string(),
  aws: z.optional(z.object({ endpointUrl: z.string(), caBundle: z.optional(z.string()) })),
  counts: z.record(z.string(), count),
  queues: z.record(z.string(), z.object({ visible: count, inFlight: count, dead: count })),
  backlog: count,
});
export type Status = z.infer<typeof Status>;

/** `covercast status`: does it stand, where, and what is going on in it. */
export const status = defineVerb<Status>({
  name: 'status',
  synopsis: '[--settled [SECONDS]]',
  summary: 'Shows whether the deployment stands, where it answers, and what its queues hold',
  details: `--settled waits until no queue holds or works on anything, dead letters aside, for SECONDS at most
(default ${DEFAULT_SECONDS}); a deployment that does not settle in time is a failure.`,
  options: { settled: { type: 'boolean' } },
  result: Status,
  run: runStatus,
  show,
});

async function runStatus(given: Given, desk: Desk): Promise<Status> {
  const seconds = settlingSeconds(given);
  const reach = await desk.reach();
  const queues = seconds === undefined ? await reach.queues() : await settle(reach, desk, seconds);
  return statusOf(reach, queues, await reach.counts());
}

function settlingSeconds(given: Given): number | undefined {
  if (given.positionals.length === 0) return given.flags['settled'] ? Number(DEFAULT_SECONDS) : undefined;
  const [seconds] = positionals(given, 'SECONDS');
  if (!given.flags['settled']) throw new UsageError('A number of seconds goes with --settled', 'settled');
  return secondsOf(seconds, 'settled');
}

function statusOf(
  { deployment }: Reach,
  queues: Readonly<Record<string, QueueState>>,
  counts: Readonly<Record<string, number>>,
): Status {
  const { isComplete, stage, endpoint, aws } = deployment;
  const shown = Object.entries(queues).map(([name, { visible, inFlight, dead }]) => [
    name,
    { visible, inFlight, dead },
  ]);
  const where = { ready: isComplete, stage, endpoint, ...(aws === undefined ? {} : { aws }) };
  return { ...where, counts: { ...counts }, queues: Object.fromEntries(shown), backlog: backlogOf(queues) };
}

function show({ ready, stage, endpoint, aws, counts, queues, backlog }: Status): string {
  const about = [
    ['Stage', `${stage}, ${ready ? 'ready' : 'not completely deployed'}`],
    ['Webhooks', endpoint],
    ...(aws === undefined ? [] : [['AWS endpoint', aws.endpointUrl]]),
    ...Object.entries(counts).map(([name, items]) => [`Table ${name}`, `about ${items} items`]),
    ['Backlog', String(backlog)],
  ];
  const rows = Object.entries(queues).map(([name, { visible, inFlight, dead }]) =>
    [name, visible, inFlight, dead].map(String),
  );
  return `${table(about)}\n\n${table([['QUEUE', 'VISIBLE', 'IN FLIGHT', 'DEAD'], ...rows])}`;
}
