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

describe('policy-state of what is for a date', () => {
  const on = '2026-12-31';

  test.each([
    ['effectiveTo', {}],
    ['inspectionDue', { inspectionDue: on }],
    ['premiumDueOn', { premiumDueOn: on }],
  ] as const)('passes while a policy says the same %s', (isFor, over) => {
    const dated = { programme: { ...programme, isFor }, on };
    expect(verdictOf(policyState, { ...dated, policies: [aPolicy(over)] })).toBe('pass');
    expect(verdictOf(policyState, { ...dated, on: '2026-12-30', policies: [aPolicy(over)] })).toBe(
      'no-longer-due',
    );
  });

  test('stops for the end of a policy that was renewed', () => {
    const renewed = { on, policies: [aPolicy({ status: 'renewed' })] };
    const ends = { ...programme, isFor: 'effectiveTo' } as const;
    expect(verdictOf(policyState, { ...renewed, programme: ends })).toBe('no-longer-due');
  });

  test('passes while the claim lacks documents since that day', () => {
    const about = { programme: { ...programme, aboutPolicies: false, isFor: 'missingSince' }, on } as const;
    const claim = { hasMissing: true, missingSince: on };
    expect(verdictOf(policyState, { ...about, claim })).toBe('pass');
    expect(verdictOf(policyState, { ...about, claim: { ...claim, hasMissing: false } })).toBe(
      'no-longer-due',
    );
    expect(verdictOf(policyState, { ...about, claim: { ...claim, missingSince: '2026-12-30' } })).toBe(
      'no-longer-due',
    );
    expect(verdictOf(policyState, about)).toBe('no-longer-due');
  });

  test('asks of news for a policy that there is one, whatever its state', () => {
    const news = { programme: { ...programme, whateverState: true } } as const;
    expect(verdictOf(policyState, { ...news, policies: [aPolicy({ status: 'cancelled' })] })).toBe('pass');
    expect(verdictOf(policyState, { ...news, policies: [] })).toBe('policy-unknown');
  });

  test('stops news that newer news has overtaken', () => {
    const news = { programme: { ...programme, whateverState: true }, overtaken: true } as const;
    expect(verdictOf(policyState, news)).toBe('overtaken');
  });
});
