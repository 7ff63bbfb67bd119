import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SystemInstant } from '#shared/contracts/clock.ts';
import { instantOf, millisecondsOf } from '#shared/contracts/instant.ts';
import { paceConforms } from '../../conformance/pace.ts';
import { memoryPace } from '../../support/fakes/memory-pace.ts';

paceConforms('memoryPace', async (workers) => {
  const pace = memoryPace();
  return [pace, ...Array.from({ length: workers - 1 }, () => pace)];
});

const START = Date.parse('2026-09-01T02:30:00.000Z');
const asks = fc.array(
  fc.record({
    later: fc.nat(3_000),
    parts: fc.integer({ min: 1, max: 40 }),
    urgency: fc.constantFrom('urgent', 'replies', 'ordinary'),
    aheadMs: fc.nat(4_000),
  }),
  { minLength: 1, maxLength: 60 },
);

describe('the pace of an identity', () => {
  it('never gives two stretches a common moment, nor one that begins before or long after it is asked for', async () => {
    const property = fc.asyncProperty(
      asks,
      fc.constantFrom(1, 3, 7, 20, 100),
      async (all, partsPerSecond) => {
        const pace = memoryPace();
        let [now, takenUntil] = [START, START];
        for (const { later, aheadMs, ...ask } of all) {
          now += later;
          const at = instantOf(now) as SystemInstant;
          const answer = await pace.take({ ...ask, sender: 'one', partsPerSecond, aheadMs, now: at });
          if (!answer.taken) {
            expect(millisecondsOf(answer.askAgainAt)).toBeGreaterThan(now);
            continue;
          }
          const startsAt = millisecondsOf(answer.startsAt);
          expect(startsAt).toBe(Math.max(now, takenUntil));
          expect(startsAt - now).toBeLessThanOrEqual(aheadMs);
          takenUntil = startsAt + Math.ceil((ask.parts * 1000) / partsPerSecond);
        }
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });
});
