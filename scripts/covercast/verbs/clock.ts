import * as z from 'zod/mini';
import { businessTime, type ClockSetting } from '#shared/contracts/clock-setting.ts';
import { Instant } from '#shared/contracts/instant.ts';
import type { Desk, MovableClock, Reach } from '../desk.ts';
import { UsageError } from '../errors.ts';
import { type Given, instantFlag, positionals, textFlag, zoneFlag } from '../given.ts';
import { advance, runningFrom } from '../moving/advance.ts';
import { later } from '../moving/later.ts';
import { momentText } from '../moving/moment-text.ts';
import { Step } from '../moving/step.ts';
import { settle } from '../settling/settle.ts';
import { defineVerb } from '../verb.ts';

/**
 * The JSON of `clock`. `now`: business time. `mode`: the wall clock's own, running before or after it, or standing.
 * `steps`: where it stopped while it was advanced.
 */
export const ClockAnswer = z.object({
  now: Instant,
  mode: z.enum(['wall', 'running', 'standing']),
  steps: z.optional(z.array(Step)),
});
export type ClockAnswer = z.infer<typeof ClockAnswer>;

/** How long one step may take to settle, in seconds. */
const STEP_SECONDS = 600;
/** For how long queues have to be empty on a local AWS, which counts exactly: on their way nothing is in none. */
const STEP_QUIET_MS = 1_000;

/** `covercast clock`: tells business time, and outside production moves it. */
export const clock = defineVerb<ClockAnswer>({
  name: 'clock',
  synopsis: '[--advance DURATION | --set T | --wall] [--zone ZONE]',
  summary: 'Tells business time; moves it, in stages that text nobody',
  details: `--advance DURATION: steps ahead by an ISO 8601 duration (P30D, PT36H, P1M), stopping wherever something is due until
all of it has happened, and runs on from there. Interrupted, it stands where it was: run the same command again.
--set T: puts it to an instant, such as 2026-07-01T08:00:00+08:00, from which it runs on. What is due in between is not
stepped through: it happens with the next tick, as after an outage. It may go back; what has happened stays.
--wall: back to wall-clock time.
--zone ZONE: the IANA time zone by whose calendar days are counted, and in which moments are shown (default UTC).
Only business time moves: what is due, lawful and of use. Leases, signatures and retries keep the machine's time.
Move it when nothing is in flight. In prod it cannot be moved: what moves it is not deployed there.`,
  options: {
    advance: { type: 'string' },
    set: { type: 'string' },
    wall: { type: 'boolean' },
    zone: { type: 'string' },
  },
  result: ClockAnswer,
  run: runClock,
  show,
});

async function runClock(given: Given, desk: Desk): Promise<ClockAnswer> {
  positionals(given);
  const asked = (['advance', 'set', 'wall'] as const).filter((flag) => given.flags[flag] !== undefined);
  const [flag, other] = asked;
  if (other) throw new UsageError(`Either --${flag} or --${other}, not both`, other);
  const set = instantFlag(given, 'set');
  const timeZone = zoneFlag(given);
  const duration = textFlag(given, 'advance');
  if (duration !== undefined) later(desk.clock(), duration, timeZone); // refused before anything is reached
  const reach = await desk.reach();
  if (!flag) return await told(reach, desk);
  const movable = movableIn(reach, flag);
  if (duration !== undefined) return await advanced(duration, timeZone, { reach, movable, desk });
  const to = set === undefined ? ({ mode: 'running', offsetMs: 0 } as const) : runningFrom(set, desk.clock());
  await movable.settings.put(to);
  return await told(reach, desk);
}

function movableIn({ clock: movable }: Reach, flag: string): MovableClock {
  if (movable) return movable;
  throw new UsageError(
    `--${flag} is for stages that text nobody: business time of prod is the wall clock`,
    flag,
  );
}

interface At {
  readonly reach: Reach;
  readonly movable: MovableClock;
  readonly desk: Desk;
}

async function advanced(by: string, timeZone: string, { reach, movable, desk }: At): Promise<ClockAnswer> {
  const setting = await movable.settings.read();
  const from = businessTime(setting, desk.clock());
  const to = goingOn(setting, by) ?? later(from, by, timeZone);
  desk.say(`from ${momentText(from, timeZone)} to ${momentText(to, timeZone)}`);
  const steps = await advance(
    { from, by, to },
    {
      ...reach,
      ...movable,
      settled: () => settle(inQueues(reach), desk, STEP_SECONDS, STEP_QUIET_MS),
      wall: desk.clock,
      say: desk.say,
      timeZone,
    },
  );
  return { ...(await told(reach, desk)), steps: [...steps] };
}

/** What is due is looked for by the steps themselves. */
function inQueues(reach: Reach): Omit<Reach, 'agenda'> & { readonly agenda: Pick<Reach['agenda'], 'dueBy'> } {
  return { ...reach, agenda: { dueBy: () => Promise.resolve(0) } };
}

/** Where the same command, interrupted, was going. */
function goingOn(setting: ClockSetting | undefined, by: string): Instant | undefined {
  if (setting?.mode !== 'standing' || setting.advancing?.by !== by) return undefined;
  return setting.advancing.to;
}

async function told({ clock: movable }: Reach, desk: Desk): Promise<ClockAnswer> {
  const setting = await movable?.settings.read();
  return { now: businessTime(setting, desk.clock()), mode: modeOf(setting) };
}

function modeOf(setting: ClockSetting | undefined): ClockAnswer['mode'] {
  if (setting?.mode === 'running' && setting.offsetMs === 0) return 'wall';
  return setting?.mode ?? 'wall';
}

const inWords = {
  wall: 'the wall clock’s',
  running: 'moved, and running',
  standing: 'standing still: `covercast clock --wall` or the interrupted --advance sets it going',
} as const satisfies Record<ClockAnswer['mode'], string>;

function show({ now, mode, steps }: ClockAnswer): string {
  const time = `Business time is ${now} (${inWords[mode]}).`;
  if (!steps) return time;
  const sent = steps.reduce((sum, step) => sum + step.sent, 0);
  return `${time} ${steps.length} steps, ${sent} sent.`;
}
