import * as z from 'zod/mini';
import { stages } from '#shared/config/stage-config.ts';
import { Halt } from '#shared/contracts/halt.ts';
import { Instant } from '#shared/contracts/instant.ts';
import type { Desk, QueueState, Reach } from '../desk.ts';
import { UsageError } from '../errors.ts';
import { type Given, positionals, secondsOf } from '../given.ts';
import { backlogOf } from '../settling/backlog.ts';
import { settle } from '../settling/settle.ts';
import { table } from '../show/table.ts';
import { inWords } from '../stopping/what.ts';
import { defineVerb } from '../verb.ts';

const DEFAULT_SECONDS = '120';
const count = z.int();

/**
 * The JSON of `status`. `due`: items of the agenda whose time has come and that no queue has yet. `backlog`: these, and
 * messages that wait, are worked on or wait for their time, in all queues. `halts`: those that stand. `unknownEvents`: what offices warned of and no hazard knows, the latest first.
 */
export const Status = z.object({
  ready: z.boolean(),
  stage: z.enum(stages),
  endpoint: z.string(),
  aws: z.optional(z.object({ endpointUrl: z.string(), caBundle: z.optional(z.string()) })),
  counts: z.record(z.string(), count),
  queues: z.record(z.string(), z.object({ visible: count, inFlight: count, dead: count })),
  due: count,
  backlog: count,
  halts: z.array(Halt),
  unknownEvents: z.array(z.object({ source: z.string(), event: z.string(), count, lastAt: Instant })),
});
export type Status = z.infer<typeof Status>;

/** `covercast status`: does it stand, where, and what is going on in it. */
export const status = defineVerb<Status>({
  name: 'status',
  synopsis: '[--settled [SECONDS]]',
  summary: 'Shows whether the deployment stands, where it answers, and what its queues hold',
  details: `Halts that stand come first; warnings of events that no hazard knows, which nobody was told of, come last.
--settled waits until no queue holds or works on anything, dead letters aside, nothing in the agenda is due, and
nothing that a lifted halt kept waits to go back, for SECONDS at most (default ${DEFAULT_SECONDS}); a deployment that does not settle in time is a
failure. What a standing halt keeps, and what is to come later, is at rest.`,
  options: { settled: { type: 'boolean' } },
  result: Status,
  run: runStatus,
  show,
});

async function runStatus(given: Given, desk: Desk): Promise<Status> {
  const seconds = settlingSeconds(given);
  const reach = await desk.reach();
  if (seconds !== undefined) await settle(reach, desk, seconds);
  const [queues, due, counts, halts, unknown] = await Promise.all([
    reach.queues(),
    reach.agenda.dueBy(reach.businessClock()),
    reach.counts(),
    reach.stops.halts(),
    reach.unknownEvents.latest(),
  ]);
  const unknownEvents = unknown.map(({ firstAt: _since, ...event }) => event);
  return { ...statusOf(reach, queues, counts, due), halts: [...halts], unknownEvents };
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
  due: number,
): Omit<Status, 'halts' | 'unknownEvents'> {
  const { isComplete, stage, endpoint, aws } = deployment;
  const shown = Object.entries(queues).map(([name, { visible, inFlight, dead }]) => [
    name,
    { visible, inFlight, dead },
  ]);
  const where = { ready: isComplete, stage, endpoint, ...(aws === undefined ? {} : { aws }) };
  const backlog = due + backlogOf(queues);
  return { ...where, counts: { ...counts }, queues: Object.fromEntries(shown), due, backlog };
}

function show({
  ready,
  stage,
  endpoint,
  aws,
  counts,
  queues,
  due,
  backlog,
  halts,
  unknownEvents,
}: Status): string {
  const about = [
    ['Stage', `${stage}, ${ready ? 'ready' : 'not completely deployed'}`],
    ['Webhooks', endpoint],
    ...(aws === undefined ? [] : [['AWS endpoint', aws.endpointUrl]]),
    ...Object.entries(counts).map(([name, items]) => [`Table ${name}`, `about ${items} items`]),
    ['Due', `${due} in the agenda`],
    ['Backlog', String(backlog)],
  ];
  const rows = Object.entries(queues).map(([name, { visible, inFlight, dead }]) =>
    [name, visible, inFlight, dead].map(String),
  );
  const shown = table([['QUEUE', 'VISIBLE', 'IN FLIGHT', 'DEAD'], ...rows]);
  return `${shownHalts(halts)}${table(about)}\n\n${shown}${shownUnknown(unknownEvents)}`;
}

function shownHalts(halts: Status['halts']): string {
  if (halts.length === 0) return '';
  const rows = halts.map(({ scope, by, at, reason }) => [
    'HALTED',
    inWords(scope),
    `by ${by}`,
    `since ${at}`,
    reason,
  ]);
  return `${table(rows)}\n\n`;
}

function shownUnknown(events: Status['unknownEvents']): string {
  if (events.length === 0) return '';
  const rows = events.map(({ source, event, count: alerts, lastAt }) => [
    event,
    source,
    String(alerts),
    lastAt,
  ]);
  return `\n\n${table([['UNKNOWN EVENT', 'SOURCE', 'ALERTS', 'LAST'], ...rows])}`;
}
