import { configOf } from '#shared/config/config.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import { planned } from '#shared/engagement/planning/plan.ts';
import type { Desk } from '../desk.ts';
import { UsageError } from '../errors.ts';
import { type Given, instantFlag, positionals, zoneFlag } from '../given.ts';
import { momentText } from '../moving/moment-text.ts';
import { hear, noMessages } from '../planning/messages.ts';
import { Plan } from '../planning/plan.ts';
import { planOf } from '../planning/plan-of.ts';
import { showPlan } from '../planning/show-plan.ts';
import { defineVerb } from '../verb.ts';

/** After how many decisions it says again how far it is. */
const BETWEEN_WORDS = 5_000;

/** `covercast plan`: everything that would be sent in a span, without sending or writing anything. */
export const plan = defineVerb<Plan>({
  name: 'plan',
  synopsis: '[--from T] --to T [--zone ZONE]',
  summary: 'Tells what would be sent in a span, when, to whom, and what not and why; nothing is sent',
  details: `--from T: from when on (default now), --to T: up to when (inclusive), such as 2026-07-01T08:00:00+08:00.
--zone ZONE: the IANA time zone of the days and hours in the plan (default UTC).
What is due is worked out and decided, moment by moment, by the code of live runs, in a role that can change nothing:
what is told here is what then happens if nothing else comes in. What is deferred is followed to its end or to --to.
Parts and cost are at most: nobody's name or number is opened, so every text is taken to be as long as it can be.
It begins with the agenda as it stands now: what changes afterwards (a book, a consent, a warning) is not in it.`,
  options: { from: { type: 'string' }, to: { type: 'string' }, zone: { type: 'string' } },
  result: Plan,
  run: runPlan,
  show: showPlan,
});

async function runPlan(given: Given, desk: Desk): Promise<Plan> {
  positionals(given);
  const to = instantFlag(given, 'to');
  if (to === undefined) throw new UsageError('--to T is missing', 'to');
  const asked = instantFlag(given, 'from');
  const zone = zoneFlag(given);
  const { deployment, businessClock, ...reach } = await desk.reachAsPlanner();
  const now = businessClock();
  const from = spanStart(asked, to, now);
  const config = configOf(deployment.stage);
  const messages = noMessages();
  let decided = 0;
  for await (const stop of planned(now, to, { ...reach, config, systemClock: desk.clock })) {
    const before = decided;
    decided += stop.messages.length;
    hear(stop, messages);
    if (Math.floor(decided / BETWEEN_WORDS) > Math.floor(before / BETWEEN_WORDS))
      desk.say(`${decided} decisions, up to ${momentText(stop.at, zone)}`);
  }
  return planOf(messages, { from, to, zone }, config);
}

/** The past is on record (`covercast outbox`); a plan is of what is to come. */
function spanStart(asked: Instant | undefined, to: Instant, now: Instant): Instant {
  if (to < now) throw new UsageError(`--to wants a time to come; it is ${now}`, 'to');
  if (asked !== undefined && asked > to) throw new UsageError('--from wants a time before --to', 'from');
  return asked !== undefined && asked > now ? asked : now;
}
