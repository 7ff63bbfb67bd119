import { describe, expect, test } from 'vitest';
import { policyState } from '#shared/domain/decide/checks/policy-state.ts';
import { aCustomer, aPolicy } from '../../../../support/a-customer.ts';
import { facts, termsOfCustomer } from '../../../../support/facts.ts';
import { verdictOf } from './verdict-of.ts';

const { programme } = facts();

describe('policy-state', () => {
  test.each([
    ['in force', [aPolicy()]],
    ['renewed', [aPolicy({ status: 'renewed' })]],
    ['on its first day', [aPolicy({ effectiveFrom: '2026-09-01' })]],
    ['on its last day', [aPolicy({ effectiveTo: '2026-09-01' })]],
    ['in force beside one that lapsed', [aPolicy({ status: 'lapsed' }), aPolicy({ id: 'pol_2' })]],
  ])('passes a policy %s', (_, policies) => {
    expect(verdictOf(policyState, { policies })).toBe('pass');
  });

  test.each([
    ['that lapsed', [aPolicy({ status: 'lapsed' })]],
    ['that ended yesterday', [aPolicy({ effectiveTo: '2026-08-31' })]],
    ['that begins tomorrow', [aPolicy({ effectiveFrom: '2026-09-02' })]],
    ['of another line', [aPolicy({ line: 'home' })]],
    ['that is not there', []],
  ])('stops for a policy %s', (_, policies) => {
    expect(verdictOf(policyState, { policies })).toBe('policy-not-in-force');
  });

  test('takes any line where the programme names none', () => {
    const { line: _line, ...ofAnyLine } = programme;
    const home = { policies: [aPolicy({ line: 'home' })] };
    expect(verdictOf(policyState, { ...home, programme: ofAnyLine })).toBe('pass');
    expect(verdictOf(policyState, { ...home, programme })).toBe('policy-not-in-force');
  });

  test('does not ask for policies where the programme is about none', () => {
    expect(verdictOf(policyState, { policies: [], programme: { ...programme, aboutPolicies: false } })).toBe(
      'pass',
    );
  });

  test('reads days in the policy’s zone, else in the customer’s', () => {
    const endedYesterday = { effectiveTo: '2026-08-31' };
    const customer = termsOfCustomer(aCustomer({ timeZone: 'America/Los_Angeles' }));
    expect(verdictOf(policyState, { customer, policies: [aPolicy(endedYesterday)] })).toBe('pass');
    const zoned = aPolicy({ ...endedYesterday, timeZone: 'Asia/Shanghai' });
    expect(verdictOf(policyState, { customer, policies: [zoned] })).toBe('policy-not-in-force');
  });
});
