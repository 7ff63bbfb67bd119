import type { Chunk } from '#shared/contracts/candidate.ts';
import { programmeTriggered } from '#shared/contracts/events/programme-triggered.ts';
import { type Instant, plus } from '#shared/contracts/instant.ts';
import { endingOf } from '#shared/domain/ledger/ending.ts';
import { runTrigger } from '../../../functions/triggers/run-trigger.ts';
import { START } from '../covercast-in-memory.ts';
import { type EngagementWorld, engagementWorld } from '../engagement-world.ts';
import { aClaimRecord, aCustomerRecord, aPolicyRecord } from '../records.ts';
import { aDoor } from './door.ts';

/** Somebody in Shanghai with a policy and a claim, and the door of their insurer's systems. */
export interface NoticesUnderWay {
  readonly engagement: EngagementWorld;
  /** Posts an event that is so then, now unless told, and gives what comes of it to be told: nobody has dealt with it. */
  post(type: string, data: unknown, time?: Instant): Promise<readonly Chunk[]>;
  deliver(chunks: readonly Chunk[]): Promise<void>;
  /** What has left, in words. */
  texts(): readonly string[];
  /** What became of each message, by programme: `claim-progress clm_1#survey suppressed overtaken`. */
  rows(): readonly string[];
}

/** At ten in the evening, when nobody is written to until the morning. */
export const EVENING: Instant = '2026-09-10T14:00:00.000Z';
/** The day after, when everybody has read what waited. */
export const NOON: Instant = '2026-09-11T04:00:00.000Z';

/** A book with one customer, and nothing told yet; it begins at five past ten in the morning. */
export async function noticesUnderWay(): Promise<NoticesUnderWay> {
  const engagement = engagementWorld();
  const { world, outreach } = engagement;
  const door = aDoor({ ...world, clocks: { ...world.clocks, businessClock: outreach.businessClock } });
  const reportedAt = plus(START, -86_400_000);
  await engagement.importBook([
    aCustomerRecord({ consents: {} }),
    aPolicyRecord({ timeZone: 'Asia/Shanghai' }),
    aClaimRecord({ stage: 'reported', reportedAt }),
  ]);
  engagement.stand(plus(START, 60_000)); // what the file says is as of its upload

  async function post(type: string, data: unknown, time = engagement.now()): Promise<readonly Chunk[]> {
    const before = world.events.published.length;
    const answer = await door.send(type, data, { time });
    if (answer.status !== 202) throw new Error(`It was answered with ${JSON.stringify(answer)}.`);
    const asked = world.events.published.slice(before).filter((one) => one.type === programmeTriggered.type);
    for (const event of asked) {
      const detail = JSON.parse(JSON.stringify(event));
      const { policiesOf: policies, outreachQueue: queue } = world;
      await runTrigger(programmeTriggered.fromBus({ detail }), { policies, queue });
    }
    return world.outreachQueue.take('ordinary');
  }

  return {
    engagement,
    post,
    async deliver(chunks) {
      for (const chunk of chunks) await engagement.deliver(chunk);
    },
    texts: () => world.channel.sent.map(({ text }) => text),
    rows: () =>
      [...world.ledger.standing.values()].map((row) =>
        [row.programme, row.occurrence, row.state, endingOf(row) ?? ''].join(' ').trim(),
      ),
  };
}
