import { describe, expect, test } from 'vitest';
import { prod } from '#shared/config/prod.ts';
import { channel } from '#shared/domain/decide/checks/channel.ts';
import { aCustomer } from '../../../../support/a-customer.ts';
import { facts, termsOfCustomer } from '../../../../support/facts.ts';
import { now, verdictOf } from './verdict-of.ts';

describe('channel', () => {
  test('passes a number of a country that has a route', () => {
    expect(verdictOf(channel)).toBe('pass');
  });

  test('stops a number of a country that has none', () => {
    const customer = termsOfCustomer(aCustomer({ phoneCountry: 'ZZ' }));
    expect(verdictOf(channel, { customer })).toBe('no-channel');
  });

  test('goes by the stage’s configuration, and names its version', () => {
    const sms = { ...prod.sms, routes: {} };
    expect(channel.judge(facts({ config: { ...prod, sms } }), now)).toEqual({
      outcome: 'suppress',
      code: 'no-channel',
      rule: prod.version,
    });
  });

  test('stops where the number refuses the only one', () => {
    expect(verdictOf(channel, { refusedByNumber: ['sms'] })).toBe('no-channel');
  });
});
