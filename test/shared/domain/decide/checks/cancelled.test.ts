import { describe, expect, test } from 'vitest';
import { cancelled } from '#shared/domain/decide/checks/cancelled.ts';
import { verdictOf } from './verdict-of.ts';

describe('cancelled', () => {
  test('lets go what nobody called off', () => {
    expect(verdictOf(cancelled)).toBe('pass');
  });

  test('stops what was called off', () => {
    expect(verdictOf(cancelled, { cancelled: true })).toBe('cancelled');
  });
});
