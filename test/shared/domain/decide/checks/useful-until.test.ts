import { expect, test } from 'vitest';
import { usefulUntil } from '#shared/domain/decide/checks/useful-until.ts';
import { now, verdictOf } from './verdict-of.ts';

test('useful-until passes to the last millisecond of use, and not at its end', () => {
  expect(verdictOf(usefulUntil, { usefulUntil: '2026-09-01T02:30:00.001Z' })).toBe('pass');
  expect(verdictOf(usefulUntil, { usefulUntil: now })).toBe('too-late');
});
