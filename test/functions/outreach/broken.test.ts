import { describe, expect, test } from 'vitest';
import {
  AccessDenied,
  type CovercastError,
  DeliveredInPart,
  ServiceFailed,
  StoreBusy,
} from '#shared/errors.ts';
import type { Ledger } from '#shared/ports/ledger.ts';
import { deliverChunk } from '../../../functions/outreach/deliver-chunk.ts';
import { aChunk, recipients } from '../../support/a-chunk.ts';
import { type OutreachUnderWay, outreachUnderWay } from '../../support/outreach-under-way.ts';

const PEOPLE = 60;
const chunk = aChunk({ messageClass: 'service', recipients: recipients(PEOPLE) });

function deliver(under: OutreachUnderWay, over: Partial<Ledger>): Promise<unknown> {
  const services = { ...under.services, ledger: { ...under.services.ledger, ...over } };
  return under.time.until(deliverChunk(chunk, under.remaining(60_000), services));
}

/** A ledger that does not take what concerns one customer. */
function failingFor(customerId: string, error: CovercastError, { ledger }: OutreachUnderWay['services']) {
  const claim: Ledger['claim'] = async (row, ...rest) => {
    if (row.customerId === customerId) throw error;
    return await ledger.claim(row, ...rest);
  };
  const record: Ledger['record'] = async (row) => {
    if (row.customerId === customerId) throw error;
    return await ledger.record(row);
  };
  return { claim, record };
}

describe('one customer whose row cannot be written', () => {
  test.each([new StoreBusy('busy'), new ServiceFailed('failed')])(
    'holds up no other, and the chunk comes again: %s',
    async (error) => {
      const under = await outreachUnderWay(PEOPLE);
      const delivery = deliver(under, failingFor('cus_1', error, under.services));
      await expect(delivery).rejects.toThrow(DeliveredInPart);
      expect(under.calls).toHaveLength(PEOPLE - 1);
    },
  );

  test('holds up no other where it is a refusal that is recorded', async () => {
    const under = await outreachUnderWay(PEOPLE);
    const by = { purpose: 'alerts', at: chunk.asOf, source: 'operator' } as const;
    await under.covercast.world.stops.refuse({ customerId: 'cus_1' }, by);
    const delivery = deliver(under, failingFor('cus_1', new StoreBusy('busy'), under.services));
    await expect(delivery).rejects.toThrow(DeliveredInPart);
    expect(under.calls).toHaveLength(PEOPLE - 1);
  });
});

test('a lot that cannot be read holds up no other lot', async () => {
  const under = await outreachUnderWay(PEOPLE);
  const rows: Ledger['rows'] = async (keys) => {
    if (keys.some(({ customerId }) => customerId === 'cus_1')) throw new StoreBusy('busy');
    return await under.services.ledger.rows(keys);
  };
  await expect(deliver(under, { rows })).rejects.toThrow(DeliveredInPart);
  expect(under.calls).toHaveLength(PEOPLE - 25);
});

test('what concerns all is thrown as it is, when those under way have ended', async () => {
  const under = await outreachUnderWay(PEOPLE);
  const delivery = deliver(under, failingFor('cus_3', new AccessDenied('no'), under.services));
  await expect(delivery).rejects.toThrow(AccessDenied);
  expect(under.calls.length).toBe(under.covercast.world.channel.sent.length);
  expect(under.calls.length).toBeLessThan(PEOPLE);
});

test('a claim whose own slot cannot be asked for is given back', async () => {
  const under = await outreachUnderWay(1, { claimMs: () => 900 });
  let asked = 0;
  const take: typeof under.services.pace.take = async (one) => {
    asked += 1;
    if (asked > 1) throw new StoreBusy('busy');
    return await under.services.pace.take(one);
  };
  const services = { ...under.services, pace: { take } };
  const one = { ...chunk, recipients: recipients(1) };
  const fates = await under.time.until(deliverChunk(one, under.remaining(10_000), services));
  expect([...fates.values()]).toEqual(['put-back']);
  const [row] = under.covercast.world.ledger.standing.values();
  expect(row).toMatchObject({ state: 'deferred', failure: 'pace-missed', attempts: 0 });
});
