import { beforeEach, describe, expect, test } from 'vitest';
import { local } from '#shared/config/local.ts';
import type { Chunk } from '#shared/contracts/candidate.ts';
import { millisecondsOf } from '#shared/contracts/instant.ts';
import { aChunk } from '../../support/a-chunk.ts';
import { type CovercastInMemory, covercastInMemory, START } from '../../support/covercast-in-memory.ts';
import { aCustomerRecord, aPolicyRecord } from '../../support/records.ts';

const agreed = { state: 'granted', at: '2026-01-01T00:00:00Z', source: 'app', textVersion: '1' } as const;
/** Of use so long that the day has no window left in which it were better received, and far beyond the lawful hours. */
const usefulUntil = '2026-09-10T23:30:00+08:00';
let covercast: CovercastInMemory;

beforeEach(async () => {
  covercast = covercastInMemory();
  const consents = { marketing: agreed };
  await covercast.importLines([aCustomerRecord({ consents }), aPolicyRecord({ effectiveTo: '2026-09-30' })]);
});

function anOffer(): Chunk {
  return aChunk({
    id: 'offers',
    occurrence: 'autumn',
    programme: 'offer',
    messageClass: 'marketing',
    usefulUntil: new Date(usefulUntil).toISOString(),
    data: { product: 'home', validTo: '2026-12-31' },
    recipients: [{ customerId: 'cus_1', policyIds: [] }],
  });
}

function aReminder(): Chunk {
  const due = {
    occurrence: 'pol_1#2026-09-30',
    dueAt: START,
    usefulUntil: new Date(usefulUntil).toISOString(),
  };
  return aChunk({
    ...anOffer(),
    programme: 'renewal-reminder',
    messageClass: 'service',
    data: { on: '2026-09-30' },
    recipients: [{ customerId: 'cus_1', policyIds: ['pol_1'], own: { ...due, on: '2026-09-30' } }],
  });
}

/** Lets the clock in Shanghai show a time of the day on which the world begins. */
function at(time: string): void {
  covercast.world.clocks.advance(Date.parse(`2026-09-10T${time}+08:00`) - millisecondsOf(START));
}

const sent = () => covercast.world.channel.sent;
const row = () => [...covercast.world.ledger.standing.values()][0];

describe('an advertisement that leaves shortly before the lawful hours end', () => {
  test('is given to the provider for no longer than they last', async () => {
    at('20:58:00');
    await covercast.deliver(anOffer());
    expect(sent()).toHaveLength(1);
    const [{ usefulForSeconds } = { usefulForSeconds: 0 }] = sent();
    expect(usefulForSeconds).toBeGreaterThan(110);
    expect(usefulForSeconds).toBeLessThanOrEqual(120);
  });

  test('is given for as long as it is of use, where that is shorter', async () => {
    at('20:00:00');
    await covercast.deliver({ ...anOffer(), usefulUntil: '2026-09-10T12:30:00.000Z' });
    const [{ usefulForSeconds } = { usefulForSeconds: 0 }] = sent();
    expect(usefulForSeconds).toBeGreaterThan(1_790);
    expect(usefulForSeconds).toBeLessThanOrEqual(1_800);
  });

  test('does not leave in their last half minute: it comes again, and is decided anew', async () => {
    at('20:59:35');
    expect([...(await covercast.deliver(anOffer())).values()]).toEqual(['put-back']);
    expect(row()).toMatchObject({ state: 'deferred', failure: 'hours-over', attempts: 0 });
    expect(covercast.world.channel.attempts).toEqual([]);
  });

  test('in the window of the evening waits for that of the next day', async () => {
    covercast = covercastInMemory();
    const family = { segment: 'family', jurisdiction: 'DE', timeZone: 'Europe/Berlin' } as const;
    await covercast.importLines([aCustomerRecord({ ...family, consents: { marketing: agreed } })]);
    covercast.world.clocks.advance(Date.parse('2026-09-10T19:59:40+02:00') - millisecondsOf(START));
    const offer = { ...anOffer(), usefulUntil: '2026-09-20T00:00:00.000Z' };
    expect([...(await covercast.deliver(offer)).values()]).toEqual(['put-back']);
    covercast.world.clocks.advance(30_000);
    const [again = offer] = covercast.world.outreachQueue.take('ordinary');
    expect([...(await covercast.deliver(again)).values()]).toEqual(['deferred']);
    const tomorrow = new Date('2026-09-11T19:00:00+02:00').toISOString();
    expect(row()?.reasons.at(-1)).toMatchObject({ code: 'quiet-hours', rule: 'DE-HOURS', until: tomorrow });
    expect(covercast.world.channel.attempts).toEqual([]);
  });
});

describe('a service message', () => {
  test('is given to the provider for as long as it is of use, whatever the hour', async () => {
    covercast = await withoutMarketing();
    at('20:59:50');
    await covercast.deliver(aReminder());
    const [{ usefulForSeconds } = { usefulForSeconds: 0 }] = sent();
    expect(usefulForSeconds).toBeGreaterThan(2 * 3_600);
  });

  test('that adds an offer ends with the lawful hours', async () => {
    at('20:58:00');
    await covercast.deliver(aReminder());
    expect(sent()).toMatchObject([{ text: expect.stringContaining('拒收请回复T') }]);
    expect(sent()[0]?.usefulForSeconds).toBeLessThanOrEqual(120);
  });
});

/** The same book, of somebody who has agreed to no marketing. */
async function withoutMarketing(): Promise<CovercastInMemory> {
  const other = covercastInMemory({ config: local });
  await other.importLines([aCustomerRecord(), aPolicyRecord({ effectiveTo: '2026-09-30' })]);
  return other;
}
