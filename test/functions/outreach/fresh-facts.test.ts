import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Refusal } from '#shared/contracts/refusal.ts';
import type { PaceAsked } from '#shared/ports/pace.ts';
import { deliverChunk } from '../../../functions/outreach/deliver-chunk.ts';
import { aChunk, recipients } from '../../support/a-chunk.ts';
import { START } from '../../support/covercast-in-memory.ts';
import { configOf, outreachUnderWay } from '../../support/outreach-under-way.ts';
import { runs } from '../../support/runs.ts';

/** What the command line waits between writing a stop and saying so. */
const ACKNOWLEDGED_AFTER_MS = 3_000;
const FRESH_MS = 2_000;
const LAST_CALL_MS = 6_000;

describe('every provider call rests on reads that began less than two seconds before', () => {
  test('whatever reads and claims take, and at any pace', async () => {
    const times = fc.record({
      readMs: fc.nat({ max: 150 }),
      claims: fc.array(fc.constantFrom(0, 20, 250, 600, 1_500, 1_990, 2_600), { minLength: 5, maxLength: 9 }),
      pace: fc.constantFrom(3, 20, 100),
    });
    await fc.assert(
      fc.asyncProperty(times, async ({ readMs, claims, pace }) => {
        let at = 0;
        const claimMs = () => claims[at++ % claims.length] ?? 0;
        const slowness = { readMs: (count: number) => count * readMs, claimMs };
        const under = await outreachUnderWay(15, slowness, configOf({ sns: pace }));
        const remaining = under.remaining(20_000);
        const left: number[] = [];
        const chunk = aChunk({ messageClass: 'service', recipients: recipients(15) });
        const [sns] = under.services.channels.values();
        if (!sns) throw new Error('no channel');
        const send: typeof sns.send = (message) => {
          left.push(remaining());
          return sns.send(message);
        };
        const services = { ...under.services, channels: new Map([['sns', { ...sns, send }] as const]) };
        await under.time.until(deliverChunk(chunk, remaining, services));
        for (const { factsAgeMs } of under.calls) expect(factsAgeMs).toBeLessThan(FRESH_MS);
        for (const one of left) expect(one).toBeGreaterThan(LAST_CALL_MS);
      }),
      { numRuns: runs(15) },
    );
  });

  test.each([
    ['that takes as long as its slot lasts leaves in it', 1_250, 1],
    ['that takes too long is given back, and does not count', 2_010, 0],
  ])('a claim %s', async (_, claimMs, expected) => {
    const slow = { claimMs: () => claimMs };
    const { time, services, calls, covercast } = await outreachUnderWay(1, slow, configOf({ sns: 1 }));
    const chunk = aChunk({ recipients: recipients(1), messageClass: 'service' });
    const fates = await time.until(deliverChunk(chunk, () => 9_000, services));
    expect(calls).toHaveLength(expected);
    expect([...fates.values()]).toEqual([expected === 1 ? 'sent' : 'put-back']);
    expect([...covercast.world.ledger.standing.values()]).toMatchObject([{ attempts: expected }]);
  });

  test('a claim that ends with less time than a call takes is given back', async () => {
    const { time, services, calls, covercast, remaining } = await outreachUnderWay(1, {
      claimMs: () => 1_500,
    });
    const chunk = aChunk({ recipients: recipients(1), messageClass: 'service' });
    await time.until(deliverChunk(chunk, remaining(7_000), services));
    expect(calls).toEqual([]);
    const given = { state: 'deferred', failure: 'out-of-time', attempts: 0 };
    expect([...covercast.world.ledger.standing.values()]).toMatchObject([given]);
  });
});

describe('a stop that is written while a claim is, and acknowledged three seconds later', () => {
  const chunk = aChunk({ messageClass: 'service', recipients: recipients(8) });
  const refusal: Refusal = { purpose: 'alerts', at: START, source: 'operator' };

  test.each([3_050, 1_900, 100])('stops every call after that, when claims take %i ms', async (claimMs) => {
    let haltedAt: number | undefined;
    const under = await outreachUnderWay(8, {
      claimMs: async () => {
        const { stops } = under.covercast.world;
        haltedAt ??= under.now();
        await stops.halt({ scope: 'all', by: 'Ada', reason: 'wrong text', at: START });
        return claimMs;
      },
    });
    await under.time.until(deliverChunk(chunk, under.remaining(30_000), under.services));
    const acknowledgedAt = (haltedAt ?? Number.NaN) + ACKNOWLEDGED_AFTER_MS;
    expect(under.calls.filter(({ at }) => at >= acknowledgedAt)).toEqual([]);
    for (const again of under.covercast.world.outreachQueue.take('ordinary'))
      await under.time.until(deliverChunk(again, under.remaining(30_000), under.services));
    expect(under.calls.filter(({ at }) => at >= acknowledgedAt)).toEqual([]);
  });

  test('stops the one who refused, whose claim it was', async () => {
    const under = await outreachUnderWay(1, {
      claimMs: async () => {
        await under.covercast.world.stops.refuse({ customerId: 'cus_1' }, refusal);
        return 3_050;
      },
    });
    const one = { ...chunk, recipients: recipients(1) };
    await under.time.until(deliverChunk(one, under.remaining(30_000), under.services));
    for (const again of under.covercast.world.outreachQueue.take('ordinary'))
      await under.time.until(deliverChunk(again, under.remaining(30_000), under.services));
    expect(under.calls).toEqual([]);
    expect([...under.covercast.world.ledger.standing.values()]).toMatchObject([{ state: 'suppressed' }]);
  });
});

describe('nothing is claimed in vain', () => {
  const chunk = aChunk({ messageClass: 'service', recipients: recipients(20) });

  test('claims that take a quarter of a second are ready for their slots', async () => {
    const config = configOf({ sns: 20 });
    const under = await outreachUnderWay(20, { claimMs: () => 250 }, config);
    await under.time.until(deliverChunk(chunk, under.remaining(60_000), under.services));
    expect(under.calls).toHaveLength(20);
    expect(under.claims).toHaveLength(20);
  });

  test('when time runs out', async () => {
    const under = await outreachUnderWay(20, {}, configOf({ sns: 3 }));
    await under.time.until(deliverChunk(chunk, under.remaining(9_000), under.services));
    expect(under.calls.length).toBeGreaterThan(0);
    expect(under.claims).toHaveLength(under.calls.length);
  });

  test.each([
    ['in a slot that begins when facts are too old', 2_400],
    ['in a stretch that is over', -5_000],
  ])('%s', async (_, startsInMs) => {
    const under = await outreachUnderWay(20);
    const take = async ({ now }: PaceAsked) => {
      await under.time.sleep(500);
      return { taken: true as const, startsAt: shifted(now, startsInMs) };
    };
    const services = { ...under.services, pace: { take } };
    await under.time.until(deliverChunk(chunk, under.remaining(10_000), services));
    expect(under.claims).toEqual([]);
  });

  test('no pace is taken for facts that will be too old', async () => {
    let taken = 0;
    const under = await outreachUnderWay(1, { readMs: () => 1_650 });
    const take = async (asked: PaceAsked) => {
      taken += 1;
      return await under.covercast.world.pace.take(asked);
    };
    const one = { ...chunk, recipients: recipients(1) };
    const services = { ...under.services, pace: { take } };
    await under.time.until(deliverChunk(one, under.remaining(15_000), services));
    expect(taken).toBe(0);
  });
});

test('slow reads are read for fewer at a time until there is time to send', async () => {
  let taken = 0;
  const under = await outreachUnderWay(50, { readMs: (count) => 84 * count });
  const take = async (asked: PaceAsked) => {
    taken += 1;
    return await under.covercast.world.pace.take(asked);
  };
  const chunk = aChunk({ messageClass: 'service', recipients: recipients(50) });
  await under.time.until(deliverChunk(chunk, under.remaining(60_000), { ...under.services, pace: { take } }));
  expect(under.calls).toHaveLength(50);
  expect(taken).toBeLessThan(10);
});

function shifted<Value extends string>(instant: Value, milliseconds: number): Value {
  return new Date(Date.parse(instant) + milliseconds).toISOString() as Value; // cast: later time is time as well
}
