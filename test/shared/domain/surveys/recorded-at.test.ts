import { expect, test } from 'vitest';
import { recordedAt } from '#shared/domain/surveys/recorded-at.ts';

const now = '2026-09-10T02:05:00.000Z';
const after = (...others: readonly string[]) =>
  recordedAt(
    others.map((at) => ({ recordedAt: at })),
    now,
  );

test('a service is recorded when we learn of it', () => {
  expect(after()).toBe(now);
  expect(after('2026-09-10T02:04:59.999Z')).toBe(now);
});

test('of two at one moment the second is recorded after the first', () =>
  expect(after(now, '2026-09-10T02:05:00.001Z')).toBe('2026-09-10T02:05:00.002Z'));

test('also after one that a clock a minute ahead has recorded', () =>
  expect(after('2026-09-10T02:06:00.000Z')).toBe('2026-09-10T02:06:00.001Z'));

test('what a clock recorded that was moved back since holds up nothing', () =>
  expect(after('2026-10-10T02:05:00.000Z')).toBe(now));
