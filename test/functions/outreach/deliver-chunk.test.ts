import { beforeEach, describe, expect, test } from 'vitest';
import type { Chunk } from '#shared/contracts/candidate.ts';
import type { KnownCustomer } from '#shared/contracts/facts.ts';
import { DeliveredInPart, StoredItemInvalid, UnknownProgramme } from '#shared/errors.ts';
import { deliverChunk } from '../../../functions/outreach/deliver-chunk.ts';
import { aChunk } from '../../support/a-chunk.ts';
import { type CovercastInMemory, covercastInMemory } from '../../support/covercast-in-memory.ts';
import { aCustomerRecord, aPolicyRecord } from '../../support/records.ts';

const key = 'cus_1/typhoon-motor/episode#1';
const LEASE_OVER_MS = 16_000;

let covercast: CovercastInMemory;
const row = () => covercast.world.ledger.standing.get(key);
const attempts = () => covercast.world.channel.attempts.length;

/** What waits on the urgent queue now, delivered. */
async function deliverAgain(): Promise<void> {
  for (const chunk of covercast.world.outreachQueue.take('urgent')) await covercast.deliver(chunk);
}

beforeEach(async () => {
  covercast = covercastInMemory();
  await covercast.importLines([aCustomerRecord(), aPolicyRecord()]);
});

describe('the provider’s answer', () => {
  test('accepted: the row is sent, with the provider’s id', async () => {
    await covercast.deliver(aChunk());
    expect(row()).toMatchObject({ state: 'sent', providerMessageId: 'msg_1', attempts: 1 });
  });

  test('throttled: the row waits and the recipient is on the queue again', async () => {
    covercast.world.channel.answer({ outcome: 'throttled', code: 'ThrottledException' });
    await covercast.deliver(aChunk());
    expect(row()).toMatchObject({ state: 'deferred', failure: 'ThrottledException' });
    await deliverAgain();
    expect(row()).toMatchObject({ state: 'sent' });
  });

  test('refused for good: the row has failed and nothing waits', async () => {
    covercast.world.channel.answer({ outcome: 'refused', code: 'OptedOut', permanent: true });
    await covercast.deliver(aChunk());
    expect(row()).toMatchObject({ state: 'failed', failure: 'OptedOut' });
    expect(covercast.world.outreachQueue.chunks.urgent).toEqual([]);
  });

  test('refused for now: it is tried three times, then it has failed', async () => {
    const refused = { outcome: 'refused', code: 'AuthorizationError', permanent: false } as const;
    covercast.world.channel.answer(refused, refused, refused);
    await covercast.deliver(aChunk());
    await deliverAgain();
    await deliverAgain();
    expect(row()).toMatchObject({ state: 'failed', failure: 'AuthorizationError', attempts: 3 });
    expect(attempts()).toBe(3);
  });

  test('none: a warning goes again when its lease is over, not before', async () => {
    covercast.world.channel.answer({ outcome: 'ambiguous', code: 'TimeoutError' });
    await covercast.deliver(aChunk());
    await deliverAgain();
    expect(row()).toMatchObject({ state: 'claimed', attempts: 1 });
    covercast.world.clocks.advance(LEASE_OVER_MS);
    await deliverAgain();
    expect(row()).toMatchObject({ state: 'sent', attempts: 2 });
  });

  test('never any: a warning is tried three times, then it is unknown', async () => {
    const silence = { outcome: 'ambiguous', code: 'TimeoutError' } as const;
    covercast.world.channel.answer(silence, silence, silence);
    await covercast.deliver(aChunk());
    for (let time = 0; time < 3; time += 1) {
      covercast.world.clocks.advance(LEASE_OVER_MS);
      await deliverAgain();
    }
    expect(row()).toMatchObject({ state: 'unknown', attempts: 3 });
    expect(attempts()).toBe(3);
  });

  test('none: a service message is unknown at once and never goes again', async () => {
    covercast.world.channel.answer({ outcome: 'ambiguous', code: 'TimeoutError' });
    await covercast.deliver(aChunk({ messageClass: 'service' }));
    await covercast.deliver(aChunk({ messageClass: 'service' }));
    expect(row()).toMatchObject({ state: 'unknown', failure: 'TimeoutError' });
    expect(attempts()).toBe(1);
  });
});

describe('throttles', () => {
  const throttled = { outcome: 'throttled', code: 'ThrottledException' } as const;
  const silence = { outcome: 'ambiguous', code: 'TimeoutError' } as const;

  test('never use up the attempts of a warning', async () => {
    covercast.world.channel.answer(throttled, throttled, throttled, throttled, silence);
    await covercast.deliver(aChunk());
    for (let time = 0; time < 4; time += 1) await deliverAgain();
    expect(row()).toMatchObject({ state: 'claimed', attempts: 1 });
    covercast.world.clocks.advance(LEASE_OVER_MS);
    await deliverAgain();
    expect(row()).toMatchObject({ state: 'sent' });
  });
});

test('a second copy has the words of the first, whatever the customer’s language has become', async () => {
  covercast.world.channel.answer({ outcome: 'ambiguous', code: 'TimeoutError' });
  await covercast.deliver(aChunk());
  await covercast.importLines([aCustomerRecord({ locale: 'en' })]);
  covercast.world.clocks.advance(LEASE_OVER_MS);
  await deliverAgain();
  const [first, second] = covercast.world.channel.attempts.map(({ text }) => text);
  expect(second).toBe(first);
});

describe('a worker that died between claim and answer', () => {
  async function died(messageClass: Chunk['messageClass']): Promise<void> {
    covercast.world.channel.answer({ outcome: 'accepted', providerMessageId: 'lost' });
    await covercast.deliver(aChunk({ messageClass }));
    const sent = row();
    if (!sent) throw new Error('nothing was sent');
    const { providerMessageId: _lost, ...claimed } = sent;
    covercast.world.ledger.force({ ...claimed, state: 'claimed', leaseUntil: '2026-09-10T02:05:15.000Z' });
  }

  test('leaves its claim alone while the lease lasts', async () => {
    await died('property-alert');
    expect(await covercast.deliver(aChunk())).toEqual(new Map([['cus_1', 'put-back']]));
    expect(attempts()).toBe(1);
  });

  test('has its warning sent again afterwards', async () => {
    await died('property-alert');
    covercast.world.clocks.advance(LEASE_OVER_MS);
    await covercast.deliver(aChunk());
    expect(row()).toMatchObject({ state: 'sent', attempts: 2 });
  });

  test('has its service message marked unknown afterwards', async () => {
    await died('service');
    covercast.world.clocks.advance(LEASE_OVER_MS);
    expect(await covercast.deliver(aChunk({ messageClass: 'service' }))).toEqual(
      new Map([['cus_1', 'unknown']]),
    );
    expect(row()).toMatchObject({ state: 'unknown', failure: 'lease-expired' });
    expect(attempts()).toBe(1);
  });
});

describe('time', () => {
  test('running out puts everybody left back on the queue, and nothing is claimed', async () => {
    expect(await covercast.deliver(aChunk(), () => 5_000)).toEqual(new Map([['cus_1', 'put-back']]));
    expect(row()).toBeUndefined();
    expect(covercast.world.outreachQueue.chunks.urgent).toHaveLength(1);
  });

  test('of use that is over suppresses', async () => {
    await covercast.deliver(aChunk({ usefulUntil: '2026-09-10T02:05:00.000Z' }));
    expect(row()?.reasons.at(-1)).toEqual({ check: 'useful-until', outcome: 'suppress', code: 'too-late' });
  });
});

describe('a recipient', () => {
  test('nobody knows is suppressed, and sent to when they have come to be known', async () => {
    const chunk = aChunk({ recipients: [{ customerId: 'cus_2', policyIds: ['pol_2'] }] });
    await covercast.deliver(chunk);
    expect(covercast.world.ledger.standing.get('cus_2/typhoon-motor/episode#1')).toMatchObject({
      state: 'suppressed',
    });
    await covercast.importLines([
      aCustomerRecord({ id: 'cus_2' }),
      aPolicyRecord({ id: 'pol_2', customerId: 'cus_2' }),
    ]);
    await covercast.deliver(chunk);
    expect(covercast.world.ledger.standing.get('cus_2/typhoon-motor/episode#1')).toMatchObject({
      state: 'sent',
    });
  });

  test('keys are noted by time before anything is decided', async () => {
    await covercast.deliver(aChunk(), () => 5_000);
    expect(covercast.world.ledger.manifests).toHaveLength(1);
  });
});

test('a chunk of a programme that does not exist is refused by name', async () => {
  await expect(covercast.deliver(aChunk({ programme: 'nonsense' }))).rejects.toThrow(UnknownProgramme);
});

test('one recipient who cannot be opened holds up no other, and the chunk comes again', async () => {
  await covercast.importLines([
    aCustomerRecord({ id: 'cus_2' }),
    aPolicyRecord({ id: 'pol_2', customerId: 'cus_2' }),
  ]);
  const { customers } = covercast.world;
  const services = {
    ...covercast.outreach,
    customers: {
      ...customers,
      open: async (known: readonly KnownCustomer[]) => {
        if (known.some(({ customer }) => customer.id === 'cus_1'))
          throw new StoredItemInvalid('A key is gone.');
        return await customers.open(known);
      },
    },
  };
  const recipients = ['1', '2'].map((id) => ({ customerId: `cus_${id}`, policyIds: [`pol_${id}`] }));
  await expect(deliverChunk(aChunk({ recipients }), () => 10_000, services)).rejects.toThrow(DeliveredInPart);
  expect(covercast.world.channel.sent.map(({ reference }) => reference.split('/')[0])).toEqual(['cus_2']);
});
