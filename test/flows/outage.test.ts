import { describe, expect, it } from 'vitest';
import { type Instant, millisecondsOf, plus } from '#shared/contracts/instant.ts';
import { endingOf } from '#shared/domain/ledger/ending.ts';
import { proveCalendar } from '../support/calendar/calendar-proof.ts';
import { START } from '../support/covercast-in-memory.ts';
import { type EngagementWorld, engagementWorld } from '../support/engagement-world.ts';
import { aCustomerRecord, aPolicyRecord } from '../support/records.ts';

const hour = 3_600_000;
const day = 24 * hour;
const outage = 36 * hour;

/** The rows of messages decided since an instant. */
function decidedSince({ world }: EngagementWorld, since: Instant) {
  return [...world.ledger.standing.values()].filter(({ at }) => at >= since);
}

/** The tick stays away for 36 hours from an instant on; when it is back it has come once. */
async function missed(world: EngagementWorld, from: Instant): Promise<Instant> {
  await world.advanceTo(from);
  world.stand(plus(from, outage));
  await world.tick();
  return plus(from, outage);
}

describe('after a tick that stayed away for 36 hours', () => {
  it('everything useful is sent once, lawfully; the rest is suppressed with its reason', async () => {
    const outages = Array.from({ length: 90 }, (_, at) => {
      const from = millisecondsOf(START) + 4 * at * day + at * 7 * hour;
      return { from, to: from + outage };
    });
    const { differences, outcomes } = await proveCalendar(250, 400, 36, outages);
    expect(differences).toEqual([]);
    expect(outcomes['sent']).toBeGreaterThan(200);
    expect(outcomes['suppressed too-late']).toBeGreaterThan(5);
  });

  it('what ended meanwhile is suppressed as too late, on record', async () => {
    const world = engagementWorld();
    await world.importBook([
      aCustomerRecord(),
      aPolicyRecord({ effectiveFrom: '2026-11-10', effectiveTo: '2026-11-10' }),
    ]);
    const resumed = await missed(world, '2026-11-09T12:00:00.000Z');
    const [row] = decidedSince(world, resumed);
    expect(row && [row.programme, row.state, endingOf(row), row.at]).toEqual([
      'renewal-reminder',
      'suppressed',
      'policy-not-in-force',
      resumed,
    ]);
  });

  it('the earliest goes first, and none goes twice however often the tick comes', async () => {
    const world = engagementWorld();
    const lines = [1, 2, 3].flatMap((number) => [
      aCustomerRecord({ id: `cus_${number}`, segment: 'family' }),
      aPolicyRecord({
        id: `pol_${number}`,
        customerId: `cus_${number}`,
        effectiveTo: `2026-12-0${4 - number}`,
      }),
    ]);
    await world.importBook(lines);
    await world.advanceTo('2026-10-31T00:00:00.000Z');
    world.stand('2026-11-03T11:30:00.000Z');
    const before = world.world.channel.sent.length;
    await world.tick();
    await world.tick();
    const rows = decidedSince(world, '2026-11-03T11:30:00.000Z');
    expect(world.world.channel.sent.length - before).toBe(3);
    expect(rows.map(({ customerId }) => customerId)).toEqual(['cus_3', 'cus_2', 'cus_1']);
  });
});
