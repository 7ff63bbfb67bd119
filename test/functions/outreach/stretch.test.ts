import fc from 'fast-check';
import { expect, test } from 'vitest';
import { millisecondsOf, plus } from '#shared/contracts/instant.ts';
import { stretchFrom } from '../../../functions/outreach/stretch.ts';
import { START } from '../../support/covercast-in-memory.ts';

const sender = { name: 'sns', provider: 'sns', partsPerSecond: 10 } as const;
const at = (milliseconds: number) => plus(START, milliseconds);

test('those who are ready before it leave one after another, each for as long as its parts take', () => {
  const stretch = stretchFrom(at(500), 6, sender);
  expect([2, 3, 1].map((parts) => stretch.slot(parts, at(0)))).toEqual([at(500), at(700), at(1_000)]);
});

test('who is ready late leaves at once when the one before is through', () => {
  const stretch = stretchFrom(at(0), 6, sender);
  expect([stretch.slot(2, at(150)), stretch.slot(2, at(200))]).toEqual([at(150), at(350)]);
});

test('who runs over its end by more than half has no slot, and leaves the rest to others', () => {
  const stretch = stretchFrom(at(0), 4, sender);
  expect(stretch.slot(4, at(201))).toBeUndefined();
  expect(stretch.slot(2, at(300))).toBe(at(300));
  expect(stretch.slot(2, at(300))).toBeUndefined();
});

test('it is over at its end', () => {
  const stretch = stretchFrom(at(0), 4, sender);
  expect([399, 400].map((ms) => stretch.isOver(at(ms)))).toEqual([false, true]);
});

test('slots never overlap, whoever is ready when', () => {
  const ready = fc.array(fc.record({ parts: fc.integer({ min: 1, max: 4 }), after: fc.nat({ max: 400 }) }));
  fc.assert(
    fc.property(ready, (messages) => {
      const total = messages.reduce((sum, { parts }) => sum + parts, 0);
      const stretch = stretchFrom(at(0), total, sender);
      let [now, free] = [0, 0];
      for (const { parts, after } of messages) {
        now += after;
        const slot = stretch.slot(parts, at(now));
        if (slot === undefined) continue;
        const from = millisecondsOf(slot) - millisecondsOf(START);
        expect(from).toBeGreaterThanOrEqual(Math.max(free, now));
        expect(from + parts * 50).toBeLessThanOrEqual(total * 100);
        free = from + parts * 100;
      }
    }),
  );
});
