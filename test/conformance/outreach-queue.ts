import { beforeAll, describe, expect, it } from 'vitest';
import type { Chunk } from '#shared/contracts/candidate.ts';
import type { OutreachQueue } from '#shared/ports/outreach-queue.ts';
import { unique } from './unique.ts';

/** A queue, and everything that waits in its urgent half. */
export interface OutreachQueueUnderTest {
  readonly queue: OutreachQueue;
  takeUrgent(): Promise<readonly Chunk[]>;
}

function aChunk(data: Record<string, unknown> = {}): Chunk {
  return {
    id: unique('chunk'),
    programme: 'typhoon-motor',
    occurrence: 'episode#1',
    messageClass: 'property-alert',
    asOf: '2026-09-01T02:30:00.000Z',
    usefulUntil: '2026-09-01T12:00:00.000Z',
    data,
    correlationId: 'correlation',
    causationId: 'causation',
    recipients: [{ customerId: 'cus_1', policyIds: ['pol_1'] }],
  };
}

/** What every OutreachQueue does. */
export function outreachQueueConforms(name: string, make: () => Promise<OutreachQueueUnderTest>): void {
  describe(`${name} as OutreachQueue`, () => {
    let under: OutreachQueueUnderTest;
    beforeAll(async () => {
      under = await make();
    });

    it('hands over every chunk, however many and large', async () => {
      const big = { words: '风'.repeat(60_000) };
      const chunks = [...Array.from({ length: 23 }, () => aChunk()), aChunk(big), aChunk(big)];
      await under.queue.enqueue('urgent', chunks);
      const taken = await under.takeUrgent();
      expect(taken.map(({ id }) => id).toSorted()).toEqual(chunks.map(({ id }) => id).toSorted());
    });

    it('hands over nothing when there is nothing', async () => {
      await under.queue.enqueue('ordinary', []);
    });
  });
}
