import { describe, expect, test } from 'vitest';
import { customerKnown } from '#shared/domain/decide/checks/customer-known.ts';
import { verdictOf } from './verdict-of.ts';

describe('customer-known', () => {
  test('passes who is known', () => {
    expect(verdictOf(customerKnown)).toBe('pass');
  });

  test('stops an id that nobody has', () => {
    expect(verdictOf(customerKnown, { customer: undefined, policies: [] })).toBe('customer-unknown');
  });
});
