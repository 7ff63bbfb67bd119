import { local } from '#shared/config/local.ts';
import type { StageConfig } from '#shared/config/stage-config.ts';
import { portfolioChanged } from '#shared/contracts/events/portfolio-changed.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import type { PlanningServices } from '#shared/engagement/planning/plan.ts';
import { drain } from '../../functions/agenda/drain.ts';
import { lookIn } from '../../functions/reminders/look.ts';
import { lookAgain } from '../../functions/reminders/look-again.ts';
import { type CovercastInMemory, covercastInMemory, START } from './covercast-in-memory.ts';
import { memoryWakeQueue } from './fakes/memory-wake-queue.ts';
import { steppedClocks } from './fakes/stepped-clocks.ts';

/** The whole path in memory with time in it: what is due happens when the clock comes to it. */
export interface EngagementWorld extends CovercastInMemory {
  readonly config: StageConfig;
  now(): Instant;
  /** Puts the clock somewhere; nothing happens by that alone. */
  stand(at: Instant): void;
  /** Looks at customers, as after what is known of them has changed, and lets everything happen that comes of it. */
  look(customerIds: readonly string[]): Promise<void>;
  /** Takes lines into the book, and lets everything happen that comes of it. */
  importBook(lines: readonly unknown[]): Promise<void>;
  /** What the schedule does every minute: hands over what is due now. */
  tick(): Promise<void>;
  /** Steps from due instant to due instant, and comes to stand at the end; returns how many stops there were. */
  advanceTo(to: Instant): Promise<number>;
  /** What a plan reads. */
  readonly planning: PlanningServices;
}

/** What it may be made with. */
export interface EngagementWorldOptions {
  readonly start?: Instant;
  readonly config?: StageConfig;
}

const noHurry = () => 600_000;

/** An empty world in which time passes as it is told. */
export function engagementWorld({
  start = START,
  config = local,
}: EngagementWorldOptions = {}): EngagementWorld {
  const clocks = steppedClocks(start);
  const time = {
    clocks,
    sleep: async (milliseconds: number) => clocks.advance(milliseconds),
    until: <Result>(work: Promise<Result>) => work,
  };
  const inMemory = covercastInMemory({ config, time });
  const { world } = inMemory;
  const { businessClock, systemClock } = clocks;
  const wakeQueue = memoryWakeQueue();
  const reminders = {
    config,
    facts: world.reminderFacts,
    agenda: world.agenda,
    queue: world.outreachQueue,
    businessClock,
  };

  async function look(customerIds: readonly string[], isWake = false): Promise<void> {
    const of = { correlationId: 'look', causationId: 'look' };
    await lookAgain({ customerIds, isWake, ...of }, reminders);
  }

  let heard = 0;
  /** Whom something has changed of is looked at, as the bus tells. */
  async function hear(): Promise<void> {
    const { published } = world.events;
    for (; heard < published.length; heard++) {
      const event = published[heard];
      if (event?.type !== portfolioChanged.type) continue;
      await lookAgain(lookIn({ detail: JSON.parse(JSON.stringify(event)) }), reminders);
    }
  }

  async function settle(): Promise<void> {
    await hear();
    await inMemory.settle();
    for (const { wake } of wakeQueue.waiting.splice(0)) {
      await look(wake, true);
      await inMemory.settle();
    }
  }

  async function tick(): Promise<void> {
    const queues = { wakes: wakeQueue, messages: world.outreachQueue };
    await drain(noHurry, { agenda: world.agenda, ...queues, businessClock });
    await settle();
  }

  async function advanceTo(to: Instant): Promise<number> {
    let stops = 0;
    for (
      let due = await world.agenda.next();
      due !== undefined && due <= to;
      due = await world.agenda.next()
    ) {
      if (due > businessClock()) clocks.stand(due);
      stops += 1;
      await tick();
    }
    clocks.stand(to);
    return stops;
  }

  return {
    ...inMemory,
    config,
    settle,
    tick,
    advanceTo,
    now: businessClock,
    stand: clocks.stand,
    async look(customerIds) {
      await look(customerIds);
      await settle();
    },
    async importBook(lines) {
      await inMemory.importLines(lines);
      await settle();
    },
    planning: {
      config,
      systemClock,
      agenda: world.agenda,
      reminderFacts: world.reminderFacts,
      customers: world.customers,
      stops: world.stops,
      ledger: world.ledger,
      budget: world.budget,
      episodes: world.episodes,
    },
  };
}
