import { describe, expect, test } from 'vitest';
import type { SystemInstant } from '#shared/contracts/clock.ts';
import { plus } from '#shared/contracts/instant.ts';
import { secondsUntil, timeToSend, whyNotNow } from '../../../functions/outreach/send-by.ts';
import { covercastInMemory, START } from '../../support/covercast-in-memory.ts';

const { outreach, world } = covercastInMemory();
const later = (milliseconds: number) => plus(START, milliseconds);
const readAt = (milliseconds: number): SystemInstant => later(-milliseconds) as SystemInstant; // cast: system time stands at the start

describe('a provider call', () => {
  test.each([
    [1_999, 6_001, 1_000, undefined],
    [2_000, 6_001, 1_000, 'facts-too-old'],
    [0, 6_000, 1_000, 'out-of-time'],
    [0, 6_001, 999, 'too-late'],
    [0, 6_001, 0, 'too-late'],
    [0, 6_001, -1_000, 'too-late'],
  ])('on reads %i ms old, with %i ms left and %i ms of use: %s', (age, left, useful, expected) => {
    const by = { readAt: readAt(age), remaining: () => left };
    expect(world.clocks.systemClock()).toBe(START);
    expect(whyNotNow(later(useful), by, outreach)).toBe(expected);
  });
});

test('no claim is begun that could not be followed by a call', () => {
  expect(timeToSend(() => 6_300)).toBe(0);
  expect(timeToSend(() => 6_301)).toBe(1);
});

test('use is told in whole seconds', () => {
  expect(secondsUntil(later(61_999), outreach)).toBe(61);
});
