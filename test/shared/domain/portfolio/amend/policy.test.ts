import { describe, expect, test } from 'vitest';
import { cancelPolicy } from '#shared/domain/portfolio/amend/cancel-policy.ts';
import { grantBenefit } from '#shared/domain/portfolio/amend/grant-benefit.ts';
import { renewPolicy } from '#shared/domain/portfolio/amend/renew-policy.ts';
import { setPremium } from '#shared/domain/portfolio/amend/set-premium.ts';
import { aPolicyRecord } from '../../../../support/records.ts';

const policy = aPolicyRecord({ effectiveFrom: '2026-01-01', effectiveTo: '2026-12-31' });
const lastRenewed = { change: 'renewed', day: '2027-12-31' } as const;
const term = { policyId: 'pol_1', effectiveFrom: '2027-01-01', effectiveTo: '2027-12-31' };

describe('a renewed policy', () => {
  test('runs on from its own first day to the new last one', () => {
    expect(renewPolicy(policy, term)).toEqual({
      ...policy,
      effectiveTo: '2027-12-31',
      lastChange: lastRenewed,
    });
  });

  test.each([
    ['2026-12-15', '2026-01-01'],
    ['2027-01-01', '2026-01-01'],
    ['2027-01-02', '2027-01-02'],
  ])('whose new term begins on %s is covered from %s', (effectiveFrom, expected) => {
    expect(renewPolicy(policy, { ...term, effectiveFrom })).toMatchObject({ effectiveFrom: expected });
  });

  test('whose term was moved into the past begins when that begins', () => {
    const moved = { policyId: 'pol_1', effectiveFrom: '2024-01-01', effectiveTo: '2024-12-31' };
    expect(renewPolicy(policy, moved)).toMatchObject({
      effectiveFrom: '2024-01-01',
      effectiveTo: '2024-12-31',
    });
  });

  test.each(['lapsed', 'cancelled', 'expired'] as const)(
    'that was %s is active, and no more cancelled',
    (status) => {
      const renewed = renewPolicy({ ...policy, status, cancelledOn: '2026-06-01' }, term);
      expect(renewed).toMatchObject({ status: 'active' });
      expect(renewed.cancelledOn).toBeUndefined();
    },
  );

  test('has the new premium where there is one, else the old', () => {
    const premiumDue = { on: '2027-01-10', amount: { minor: 1, currency: 'CNY' } };
    expect(renewPolicy(policy, { ...term, premiumDue })).toMatchObject({ premiumDue });
    expect(renewPolicy(policy, term)).toMatchObject({ premiumDue: policy.premiumDue });
  });

  test('by a policy of its own has done its part, and keeps its days', () => {
    const renewed = renewPolicy(policy, { ...term, newPolicyId: 'pol_2' });
    expect(renewed).toEqual({ ...policy, status: 'renewed', lastChange: lastRenewed });
  });
});

test('a policy of which another premium is due says nothing else anew', () => {
  const premiumDue = { on: '2027-01-10', amount: { minor: 1, currency: 'CNY' } };
  expect(setPremium(policy, { premiumDue })).toEqual({ ...policy, premiumDue });
});

describe('a cancelled policy', () => {
  const today = '2026-06-15';
  const cancelledOn = (on: string) => ({ cancelledOn: on, lastChange: { change: 'cancelled', day: on } });

  test.each(['2026-06-15', '2026-06-14', '2026-01-02'])('without cover from %s on is cancelled', (on) => {
    const cancelled = cancelPolicy(policy, { on }, today);
    expect(cancelled).toEqual({ ...policy, status: 'cancelled', ...cancelledOn(on) });
  });

  test('without cover from a day to come on runs on to the day before', () => {
    expect(cancelPolicy(policy, { on: '2026-06-16' }, today)).toEqual({
      ...policy,
      effectiveTo: '2026-06-15',
      ...cancelledOn('2026-06-16'),
    });
  });

  test('over the end of a month, and of February in a leap year', () => {
    expect(cancelPolicy(policy, { on: '2026-07-01' }, today)).toMatchObject({ effectiveTo: '2026-06-30' });
    const leap = { ...policy, effectiveTo: '2028-12-31' };
    expect(cancelPolicy(leap, { on: '2028-03-01' }, today)).toMatchObject({ effectiveTo: '2028-02-29' });
  });

  test('whose term ends before keeps its last day', () => {
    const cancelled = cancelPolicy(policy, { on: '2027-03-01' }, today);
    expect(cancelled).toEqual({ ...policy, ...cancelledOn('2027-03-01') });
  });

  test('before its term begins never begins', () => {
    const pending = { ...policy, effectiveFrom: '2026-07-01', status: 'pending' as const };
    expect(cancelPolicy(pending, { on: '2026-07-01' }, today)).toMatchObject({
      status: 'cancelled',
      effectiveTo: '2026-12-31',
    });
  });
});

describe('a benefit', () => {
  const benefit = { id: 'b1', kind: 'checkup', remaining: 2 } as const;

  test('is added to those there are', () => {
    expect(grantBenefit(policy, benefit).benefits).toEqual([benefit]);
  });

  test('takes the place of the one of the same id', () => {
    const before = { ...policy, benefits: [benefit, { id: 'b2', kind: 'other' as const }] };
    expect(grantBenefit(before, { ...benefit, remaining: 1 }).benefits).toEqual([
      { id: 'b2', kind: 'other' },
      { ...benefit, remaining: 1 },
    ]);
  });
});
