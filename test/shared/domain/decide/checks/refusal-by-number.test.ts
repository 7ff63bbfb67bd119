import { describe, expect, test } from 'vitest';
import type { Refusal } from '#shared/contracts/refusal.ts';
import { refusalByNumber } from '#shared/domain/decide/checks/refusal-by-number.ts';
import { channelsRefused } from '#shared/domain/decide/customer-terms.ts';
import { aCustomer } from '../../../../support/a-customer.ts';
import { facts, termsOfCustomer } from '../../../../support/facts.ts';
import { now, verdictOf } from './verdict-of.ts';

const refusal = (over: Partial<Refusal> = {}): Refusal => ({
  purpose: 'alerts',
  at: '2026-08-01T00:00:00.000Z',
  source: 'sms',
  ...over,
});
const ofNumber = (...refusals: readonly Refusal[]) => ({
  refusedByNumber: channelsRefused(refusals, 'alerts'),
});

describe('refusal-by-number', () => {
  test('passes a number that has refused nothing', () => {
    expect(verdictOf(refusalByNumber)).toBe('pass');
  });

  test.each([
    ['by any channel', refusal()],
    ['by text', refusal({ channel: 'sms' })],
  ])('stops for a number that refused the purpose %s', (_, one) => {
    expect(refusalByNumber.judge(facts(ofNumber(one)), now)).toEqual({
      outcome: 'suppress',
      code: 'refused-number',
      rule: 'alerts',
    });
  });

  test.each([
    ['another purpose', refusal({ purpose: 'marketing' })],
    ['another channel', refusal({ channel: 'email' })],
  ])('passes a number that refused %s', (_, one) => {
    expect(verdictOf(refusalByNumber, ofNumber(one))).toBe('pass');
  });

  test('stops whatever the customer has agreed to since: the number is shared', () => {
    const evidence = { at: '2026-08-31T00:00:00.000Z', source: 'app', textVersion: '3' };
    const customer = termsOfCustomer(aCustomer({ consents: { alerts: { state: 'granted', ...evidence } } }));
    expect(verdictOf(refusalByNumber, { customer, ...ofNumber(refusal()) })).toBe('refused-number');
  });
});
