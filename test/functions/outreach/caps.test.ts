import { beforeEach, describe, expect, test } from 'vitest';
import { local } from '#shared/config/local.ts';
import type { Chunk } from '#shared/contracts/candidate.ts';
import { plus } from '#shared/contracts/instant.ts';
import { aChunk } from '../../support/a-chunk.ts';
import { aService } from '../../support/a-service.ts';
import { type CovercastInMemory, covercastInMemory } from '../../support/covercast-in-memory.ts';
import { aCustomerRecord } from '../../support/records.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const agreed = { state: 'granted', at: '2026-01-01T00:00:00Z', source: 'app', textVersion: '1' } as const;
const routes = { ...local.sms.routes, US: local.sms.routes['CN'] ?? '' };
let covercast: CovercastInMemory;

/** The world begins at 22:05 in New York, when no advertisement may go there. */
const TO_MORNING_MS = 12 * HOUR;

beforeEach(async () => {
  covercast = covercastInMemory({ config: { ...local, sms: { ...local.sms, routes } } });
  const inFlorida = { timeZone: 'America/New_York', jurisdiction: 'US-FL', locale: 'en' };
  await covercast.importLines([
    aCustomerRecord({ ...inFlorida, phone: '+13055550100', consents: { marketing: agreed } }),
  ]);
  covercast.world.clocks.advance(TO_MORNING_MS);
});

function anOffer(occurrence: string): Chunk {
  return aChunk({
    id: occurrence,
    occurrence,
    programme: 'offer',
    messageClass: 'marketing',
    usefulUntil: '2026-09-20T00:00:00.000Z',
    data: { product: 'home', validTo: '2026-12-31' },
    recipients: [{ customerId: 'cus_1', policyIds: [] }],
  });
}

async function fateOf(occurrence: string): Promise<string | undefined> {
  return (await covercast.deliver(anOffer(occurrence))).get('cus_1');
}

const reasonsOf = (occurrence: string) =>
  covercast.world.ledger.standing.get(`cus_1/offer/${occurrence}`)?.reasons.at(-1);

describe('where the law caps advertisements at three in a day', () => {
  test('the fourth waits until the first counts no more, and goes in the window after it', async () => {
    const fates = [await fateOf('1'), await fateOf('2'), await fateOf('3'), await fateOf('4')];
    expect(fates).toEqual(['sent', 'sent', 'sent', 'deferred']);
    expect(reasonsOf('4')).toMatchObject({ check: 'budget', code: 'cap-reached', rule: 'US-FL' });
    expect(covercast.world.channel.sent).toHaveLength(3);
    covercast.world.clocks.advance(24 * HOUR);
    expect(await fateOf('4')).toBe('sent');
  });

  test('no more than three leave of those decided at once; the rest come again', async () => {
    const fates = await Promise.all(['1', '2', '3', '4', '5', '6'].map(fateOf));
    expect(covercast.world.channel.sent).toHaveLength(3);
    expect(fates.filter((fate) => fate === 'sent')).toHaveLength(3);
    expect(fates.filter((fate) => fate === 'put-back' || fate === 'deferred')).toHaveLength(3);
  });

  test('one that the provider throttled takes no second place when it comes again', async () => {
    covercast.world.channel.answer({ outcome: 'throttled', code: 'ThrottledException' });
    expect(await fateOf('1')).toBe('put-back');
    expect([await fateOf('1'), await fateOf('2'), await fateOf('3')]).toEqual(['sent', 'sent', 'sent']);
  });
});

describe('invitations to rate a service', () => {
  /** What two workers may come to who each know of one service alone. */
  async function anInvitation(serviceId: string): Promise<Chunk> {
    const { services } = covercast.world;
    if (!services.standing('cus_1', serviceId)) await services.keep(aService({ serviceId }));
    const usefulUntil = plus(covercast.world.clocks.businessClock(), 7 * 24 * HOUR);
    const own = { occurrence: serviceId, usefulUntil, serviceId };
    return aChunk({
      id: serviceId,
      programme: 'survey-invitation',
      messageClass: 'service',
      usefulUntil,
      data: { service: 'roadside-rescue' },
      recipients: [{ customerId: 'cus_1', policyIds: [], own }],
    });
  }
  const invited = async (serviceId: string) =>
    (await covercast.deliver(await anInvitation(serviceId))).get('cus_1');
  const saidOf = (serviceId: string) =>
    covercast.world.ledger.standing.get(`cus_1/survey-invitation/${serviceId}`)?.reasons.at(-1);

  test('leave one at a time, of those decided at once; another would come too late', async () => {
    const fates = await Promise.all(['srv_1', 'srv_2', 'srv_3'].map(invited));
    expect(fates.filter((fate) => fate === 'sent')).toHaveLength(1);
    expect(covercast.world.channel.sent).toHaveLength(1);
    const left = ['srv_1', 'srv_2', 'srv_3'].filter((_, at) => fates[at] !== 'sent');
    for (const serviceId of left) {
      await invited(serviceId);
      expect(saidOf(serviceId)).toMatchObject({ check: 'budget', code: 'too-late', rule: 'survey-pause' });
    }
    expect(covercast.world.channel.sent).toHaveLength(1);
  });

  test('leave again thirty days after the last', async () => {
    expect(await invited('srv_1')).toBe('sent');
    covercast.world.clocks.advance(30 * 24 * HOUR - MINUTE);
    expect(await invited('srv_2')).toBe('deferred');
    covercast.world.clocks.advance(MINUTE);
    expect(await invited('srv_2')).toBe('sent');
  });

  test('stand in nobody’s way but one another’s', async () => {
    expect(await invited('srv_1')).toBe('sent');
    expect(await fateOf('1')).toBe('sent');
  });

  test('take no second place when they come again', async () => {
    covercast.world.channel.answer({ outcome: 'throttled', code: 'ThrottledException' });
    expect([await invited('srv_1'), await invited('srv_1')]).toEqual(['put-back', 'sent']);
  });
});
