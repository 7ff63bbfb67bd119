import { beforeEach, describe, expect, test } from 'vitest';
import { plus } from '#shared/contracts/instant.ts';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import { deliverChunk } from '../../../functions/outreach/deliver-chunk.ts';
import { aChunk } from '../../support/a-chunk.ts';
import { type CovercastInMemory, covercastInMemory, START } from '../../support/covercast-in-memory.ts';
import { aCustomerRecord, aPolicyRecord } from '../../support/records.ts';

const key = 'cus_1/typhoon-motor/episode#1';
const halt = { scope: 'all', by: 'Ada', reason: 'wrong text', at: START } as const;
const refusal = { purpose: 'alerts', at: START, source: 'operator' } as const;

let covercast: CovercastInMemory;

beforeEach(async () => {
  covercast = covercastInMemory();
  await covercast.importLines([aCustomerRecord(), aPolicyRecord()]);
});

/** A row as an earlier delivery left it, over which another is written. */
async function givenRow(over: Partial<LedgerRow>): Promise<void> {
  await covercast.deliver(aChunk());
  const row = covercast.world.ledger.standing.get(key);
  if (!row) throw new Error('nothing was sent');
  const { providerMessageId: _id, leaseUntil: _lease, ...rest } = row;
  covercast.world.ledger.force({ ...rest, ...over });
}

describe('who loses the race for a row', () => {
  test.each([
    ['claimed', 'put-back'],
    ['deferred', 'put-back'],
    ['sent', 'standing'],
    ['failed', 'standing'],
    ['unknown', 'standing'],
  ] as const)('to one that is %s is %s', async (state, fate) => {
    await covercast.world.stops.refuse({ customerId: 'cus_1' }, refusal);
    await givenRow({ state: 'deferred', attempts: 0 });
    const { ledger } = covercast.world;
    const services = {
      ...covercast.outreach,
      ledger: {
        ...ledger,
        record: async () => {
          const row = ledger.standing.get(key);
          if (row) ledger.force({ ...row, state, leaseUntil: plus(START, 15_000) });
          return false;
        },
      },
    };
    expect(await deliverChunk(aChunk(), () => 10_000, services)).toEqual(new Map([['cus_1', fate]]));
    expect(covercast.world.outreachQueue.chunks.urgent).toHaveLength(fate === 'put-back' ? 1 : 0);
  });
});

describe('a halt that meets a claim of another', () => {
  const leaseUntil = plus(START, 15_000);

  test('whose lease is over keeps a warning, which goes again when it is lifted', async () => {
    await givenRow({ state: 'claimed', leaseUntil, attempts: 1 });
    await covercast.world.stops.halt(halt);
    covercast.world.clocks.advance(16_000);
    expect(await covercast.deliver(aChunk())).toEqual(new Map([['cus_1', 'halted']]));
    expect(covercast.world.ledger.standing.get(key)).toMatchObject({ state: 'claimed', attempts: 1 });
    const kept: unknown[] = [];
    for await (const page of covercast.world.stops.under('all')) kept.push(...page);
    expect(kept).toHaveLength(1);
    await covercast.world.stops.resume('all', halt);
    expect(await covercast.deliver(aChunk())).toEqual(new Map([['cus_1', 'sent']]));
  });

  test('puts it back while the lease lasts', async () => {
    await givenRow({ state: 'claimed', leaseUntil, attempts: 1 });
    await covercast.world.stops.halt(halt);
    expect(await covercast.deliver(aChunk())).toEqual(new Map([['cus_1', 'put-back']]));
  });
});
