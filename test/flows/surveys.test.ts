import { beforeEach, describe, expect, it } from 'vitest';
import { serviceCompleted } from '#shared/contracts/events/service-completed.ts';
import { type Instant, plus } from '#shared/contracts/instant.ts';
import { planned } from '#shared/engagement/planning/plan.ts';
import { businessClockAt } from '#shared/runtime/clocks.ts';
import { keepService } from '../../functions/surveys/keep-service.ts';
import { releaseKept } from '../../functions/watch/release-kept.ts';
import { type EngagementWorld, engagementWorld } from '../support/engagement-world.ts';
import { aCustomerRecord } from '../support/records.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** Thursday, 10:05 in Shanghai. */
const START: Instant = '2026-09-10T02:05:00.000Z';

let of: EngagementWorld;
beforeEach(async () => {
  of = engagementWorld({ start: START });
  await of.importBook([aCustomerRecord({ consents: {} })]);
});

/** A rescue that was over at an instant is told of now. */
async function told(completedAt: Instant, serviceId = 'srv_1'): Promise<void> {
  const data = {
    serviceId,
    customerId: 'cus_1',
    service: 'roadside-rescue',
    completedAt,
    servicedBy: 'garage-3',
  };
  const about = {
    occurredAt: completedAt,
    receivedAt: of.now(),
    correlationId: 'key',
    causationId: 'webhook',
  };
  const event = serviceCompleted.of({ ...about, id: `${serviceId}-done`, subject: serviceId, data });
  const { services, events, clocks } = of.world;
  await keepService(event, { services, events, businessClock: clocks.businessClock });
  await of.settle();
}

function answer(score: number): void {
  const service = of.world.services.standing('cus_1', 'srv_1');
  if (!service) throw new Error('There is no such service.');
  of.world.services.write({ ...service, answers: [{ at: of.now(), messageId: 'eum-1', score }] });
}

/** What became of each message, and when. */
function fates(): readonly string[] {
  return [...of.world.ledger.standing.values()]
    .map(({ programme, state, at, reasons }) => {
      const last = reasons.at(-1);
      return `${programme} ${state}${last?.code ? ` ${last.code}` : ''} ${at}`;
    })
    .toSorted();
}

describe('a service that is over', () => {
  it('is asked about two hours later in words, and two days after that once more', async () => {
    await told(START);
    await of.advanceTo(plus(START, 20 * DAY_MS));
    expect(fates()).toEqual([
      'survey-invitation sent 2026-09-10T04:05:00.000Z',
      'survey-reminder sent 2026-09-12T04:05:00.000Z',
    ]);
    expect(of.world.channel.sent.map(({ text }) => text)).toEqual([
      '【安行保险】道路救援您打几分？请回复1至10（10最好），帮我们改进救援速度。客服400-000-0000',
      '【安行保险】仍盼您为道路救援打分：回复1至10（10最好），帮我们改进救援速度。客服400-000-0000',
    ]);
  });

  it('is not asked about again by who has answered', async () => {
    await told(START);
    await of.advanceTo(plus(START, DAY_MS));
    answer(9);
    await of.advanceTo(plus(START, 20 * DAY_MS));
    expect(fates()).toEqual(['survey-invitation sent 2026-09-10T04:05:00.000Z']);
  });

  it('is asked about at once when it is told of late, and in the morning when that is at night', async () => {
    of.stand('2026-09-10T14:30:00.000Z'); // 22:30
    await told(plus(START, -30 * DAY_MS));
    await of.advanceTo('2026-09-11T00:00:00.000Z');
    expect(fates()).toEqual(['survey-invitation sent 2026-09-11T00:00:00.000Z']);
  });

  it('is no reason to ask within thirty days of another', async () => {
    await told(START);
    await of.advanceTo(plus(START, 29 * DAY_MS));
    await told(plus(START, 29 * DAY_MS), 'srv_2');
    await told(plus(START, 30 * DAY_MS), 'srv_3');
    await of.advanceTo(plus(START, 60 * DAY_MS));
    const invitations = fates().filter((fate) => fate.startsWith('survey-invitation'));
    expect(invitations).toEqual([
      'survey-invitation sent 2026-09-10T04:05:00.000Z',
      'survey-invitation sent 2026-10-10T04:05:00.000Z',
    ]);
  });

  describe('whose invitation was halted for six days', () => {
    beforeEach(async () => {
      const { stops, outreachQueue: queue } = of.world;
      const scope = 'programme:survey-invitation';
      await stops.halt({ scope, by: 'Ada', at: START, reason: 'wrong words' });
      await told(START);
      await of.advanceTo(plus(START, 6 * DAY_MS));
      await stops.resume(scope, { by: 'Ada', at: of.now(), reason: 'mended' });
      await releaseKept(() => true, { kept: stops, queue });
      await of.settle();
      expect(fates()).toContain('survey-invitation sent 2026-09-16T02:05:00.000Z');
    });

    it('puts off the next until thirty days after it has left', async () => {
      await told(plus(START, 30 * DAY_MS), 'srv_2');
      await of.advanceTo(plus(START, 31 * DAY_MS));
      expect(fates()).toContain('survey-invitation deferred cap-reached 2026-10-10T04:05:00.000Z');
      await of.advanceTo(plus(START, 60 * DAY_MS));
      expect(fates()).toContain('survey-invitation sent 2026-10-16T02:05:00.000Z');
    });

    it('puts off the next in a plan as it then comes', async () => {
      await told(plus(START, 30 * DAY_MS), 'srv_2');
      const to = plus(START, 60 * DAY_MS);
      const plan: string[] = [];
      for await (const { messages } of planned(businessClockAt(of.now())(), to, of.planning))
        for (const message of messages)
          if ('judgement' in message && message.judgement.message.programme === 'survey-invitation')
            plan.push(`${message.judgement.decision.outcome} ${message.at}`);
      expect(plan[0]).toBe('defer 2026-10-10T04:05:00.000Z');
      expect(plan.filter((one) => one.startsWith('send'))).toEqual(['send 2026-10-16T02:05:00.000Z']);
    });
  });

  it('is reminded of as much later as it was asked about late', async () => {
    await told(START);
    of.stand(plus(START, 3 * DAY_MS)); // nobody looked for three days
    await of.advanceTo(plus(START, 20 * DAY_MS));
    expect(fates()).toEqual([
      'survey-invitation sent 2026-09-13T02:05:00.000Z',
      'survey-reminder sent 2026-09-15T02:05:00.000Z',
    ]);
  });

  it('is not asked about any more when nobody looked until its survey was over', async () => {
    await told(START);
    of.stand(plus(START, 8 * DAY_MS));
    await of.advanceTo(plus(START, 20 * DAY_MS));
    expect(fates().map((fate) => fate.split(' ').slice(0, 3).join(' '))).toEqual([
      'survey-invitation suppressed too-late',
      'survey-reminder suppressed never-asked',
    ]);
  });

  it('of somebody who refuses service messages is not asked about, nor reminded of', async () => {
    of = engagementWorld({ start: START });
    await of.importBook([aCustomerRecord({ consents: { service: 'refused' } })]);
    await told(START);
    await of.advanceTo(plus(START, 20 * DAY_MS));
    expect(of.world.channel.sent).toEqual([]);
    expect(fates().map((fate) => fate.split(' ').slice(0, 3).join(' '))).toEqual([
      'survey-invitation suppressed refused',
      'survey-reminder suppressed never-asked',
    ]);
  });

  it('is planned as it then comes', async () => {
    await told(START);
    const to = plus(START, 20 * DAY_MS);
    const plan: string[] = [];
    for await (const stop of planned(businessClockAt(START)(), to, of.planning))
      for (const message of stop.messages)
        if ('judgement' in message)
          plan.push(
            `${message.judgement.message.programme} ${message.judgement.decision.outcome} ${message.at}`,
          );
    await of.advanceTo(to);
    expect(plan.map((one) => one.replace(' send ', ' sent '))).toEqual(fates());
  });

  it('keeps with the invitation who gave it, for whoever follows up', async () => {
    await told(START);
    await of.advanceTo(plus(START, DAY_MS));
    const [row] = [...of.world.ledger.standing.values()];
    expect(row?.inputs?.service).toEqual({ isAnswered: false, servicedBy: 'garage-3' });
  });
});
