import { describe, expect, test } from 'vitest';
import type { Facts } from '#shared/domain/decide/check.ts';
import { usefulUntil } from '#shared/domain/decide/checks/useful-until.ts';
import { facts } from '../../../../support/facts.ts';
import { now, verdictOf } from './verdict-of.ts';

test('useful-until passes to the last millisecond of use, and not at its end', () => {
  expect(verdictOf(usefulUntil, { usefulUntil: '2026-09-01T02:30:00.001Z' })).toBe('pass');
  expect(verdictOf(usefulUntil, { usefulUntil: now })).toBe('too-late');
});

/** What it says of a service message that was due at an instant, at 10:30 in Shanghai. */
function saysOf(dueAt: string, over: Partial<Facts> = {}) {
  return usefulUntil.judge(facts({ messageClass: 'service', dueAt, ...over }), now);
}

describe('lateness', () => {
  test('begins five minutes after the first moment that was due and allowed', () => {
    expect(saysOf('2026-09-01T02:25:00.000Z')).toEqual({ outcome: 'pass' });
    expect(saysOf('2026-09-01T02:24:59.000Z')).toEqual({ outcome: 'pass', code: 'late', lateBy: 'PT5M' });
  });

  test('is counted from when hours and window first allowed it, in whole minutes', () => {
    expect(saysOf('2026-08-31T16:00:00.000Z')).toMatchObject({ lateBy: 'PT30M' });
    expect(saysOf('2026-08-28T16:00:00.000Z')).toMatchObject({ lateBy: 'PT24H30M' });
  });

  test('of what goes at any time is counted from when it was due', () => {
    const alarm = { messageClass: 'life-safety' } as const;
    expect(saysOf('2026-08-31T16:30:00.000Z', alarm)).toMatchObject({ lateBy: 'PT10H' });
  });

  test('is none of what was never due', () => {
    expect(verdictOf(usefulUntil)).toBe('pass');
  });
});
