import { beforeAll, describe, expect, it } from 'vitest';
import type { WakeUp } from '#shared/contracts/wake-up.ts';
import type { WakeQueue } from '#shared/ports/wake-queue.ts';
import { unique } from './unique.ts';

/** A queue of wakes, and everything that waits in it. */
export interface WakeQueueUnderTest {
  readonly queue: WakeQueue;
  take(): Promise<readonly WakeUp[]>;
}

/** What every WakeQueue does. */
export function wakeQueueConforms(name: string, make: () => Promise<WakeQueueUnderTest>): void {
  describe(`${name} as WakeQueue`, () => {
    let under: WakeQueueUnderTest;
    beforeAll(async () => {
      under = await make();
    });

    it('hands over every message as it was left, however many', async () => {
      const messages = Array.from({ length: 23 }, (_, at) => ({
        wake: Array.from({ length: at === 0 ? 100 : 1 }, () => unique('cus')),
      }));
      await under.queue.enqueue(messages);
      const texts = (some: readonly WakeUp[]) => some.map((one) => JSON.stringify(one)).toSorted();
      expect(texts(await under.take())).toEqual(texts(messages));
    });

    it('hands over nothing when there is nothing', async () => {
      await under.queue.enqueue([]);
      expect(await under.take()).toEqual([]);
    });
  });
}
