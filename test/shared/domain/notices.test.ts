import { describe, expect, test } from 'vitest';
import type { Change } from '#shared/contracts/changes/change.ts';
import type { PolicyFacts } from '#shared/contracts/facts.ts';
import { ClaimStage } from '#shared/contracts/records/claim.ts';
import { noticeOfOpening } from '#shared/domain/notices/claim-opened.ts';
import { occurrenceOf } from '#shared/domain/notices/notice.ts';
import { noticeOf } from '#shared/domain/notices/notice-of.ts';
import { isChangeStill } from '#shared/domain/notices/still-so.ts';
import { aPolicy } from '../../support/a-customer.ts';
import { aClaimRecord, aPolicyRecord } from '../../support/records.ts';

const AT = '2026-11-22T02:00:00.000Z';
const NOW = '2026-11-22T02:00:01.000Z';

const renewed = (over: object = {}): Change => ({
  type: 'policy.renewed',
  id: 'news',
  at: AT,
  data: { policyId: 'pol_1', effectiveFrom: '2027-01-01', effectiveTo: '2027-12-31', ...over },
});
const cancelled: Change = {
  type: 'policy.cancelled',
  id: 'news',
  at: AT,
  data: { policyId: 'pol_1', on: '2026-12-01' },
};
const benefit = { id: 'checkup', kind: 'checkup', remaining: 1 } as const;
const granted: Change = {
  type: 'benefit.granted',
  id: 'news',
  at: AT,
  data: { policyId: 'pol_1', customerId: 'cus_1', benefit },
};
const advanced = (stage: ClaimStage): Change => ({
  type: 'claim.advanced',
  id: 'news',
  at: AT,
  data: { claimId: 'clm_1', stage, at: AT },
});

describe('a customer is told', () => {
  test('of a renewal, once for each last day', () => {
    const policy = aPolicyRecord({ effectiveTo: '2027-12-31' });
    expect(noticeOf(renewed(), policy, NOW)).toEqual({
      programme: 'policy-change',
      occurrence: 'pol_1#renewed#2027-12-31',
      usefulUntil: '2026-12-22T02:00:00.000Z',
      data: { change: 'renewed', day: '2027-12-31' },
      customerId: 'cus_1',
      policyIds: ['pol_1'],
    });
  });

  test('of a renewal by a policy of its own', () => {
    const policy = aPolicyRecord({ status: 'renewed' });
    expect(noticeOf(renewed({ newPolicyId: 'pol_2' }), policy, NOW)).toMatchObject({
      programme: 'policy-change',
    });
  });

  test('of a cancellation', () => {
    expect(noticeOf(cancelled, aPolicyRecord({ cancelledOn: '2026-12-01' }), NOW)).toMatchObject({
      occurrence: 'pol_1#cancelled#2026-12-01',
      data: { change: 'cancelled', day: '2026-12-01' },
    });
  });

  test('of a benefit, each time it changes', () => {
    expect(noticeOf(granted, aPolicyRecord({ benefits: [benefit] }), NOW)).toMatchObject({
      programme: 'benefit-change',
      occurrence: `pol_1#checkup#${AT}`,
      data: { id: 'checkup', kind: 'checkup', remaining: 1 },
    });
  });

  test.each(ClaimStage.options)('of a claim at %s, if that is one of the stages that are told', (stage) => {
    const told = ['survey', 'loss-assessment', 'approval', 'payment'].includes(stage);
    const notice = noticeOf(advanced(stage), aClaimRecord({ stage }), NOW);
    expect(notice?.occurrence).toBe(told ? `clm_1#${stage}` : undefined);
    expect([notice?.policyIds, notice?.claimId]).toEqual(
      told ? [['pol_1'], 'clm_1'] : [undefined, undefined],
    );
  });
});

test('of a payment a customer is told though the claim is closed', () => {
  const notice = noticeOf(advanced('payment'), aClaimRecord({ stage: 'closed' }), NOW);
  expect(notice?.occurrence).toBe('clm_1#payment');
});

describe('of what news says of a policy’s term', () => {
  const told = { change: 'renewed', day: '2027-12-31' } as const;
  const standsIn = (over: Partial<PolicyFacts>) => isChangeStill(aPolicy(over), told);

  test('the newest stands, whatever else the policy says', () => {
    const ended = { status: 'cancelled', effectiveTo: '2026-06-30', cancelledOn: '2026-07-01' } as const;
    expect(standsIn({ ...ended, lastChange: told })).toBe(true);
    expect(standsIn({ effectiveTo: '2027-12-31', lastChange: { ...told, change: 'cancelled' } })).toBe(false);
    expect(standsIn({ effectiveTo: '2027-12-31', lastChange: { ...told, day: '2027-12-30' } })).toBe(false);
  });

  test('that stands of which a newer line says the same', () => {
    expect(standsIn({ effectiveTo: '2027-12-31' })).toBe(true);
    expect(standsIn({ status: 'renewed' })).toBe(true);
    expect(standsIn({ effectiveTo: '2027-12-31', cancelledOn: '2028-01-01' })).toBe(false);
    expect(standsIn({ effectiveTo: '2026-12-31' })).toBe(false);
    for (const status of ['pending', 'lapsed', 'cancelled', 'expired'] as const)
      expect(standsIn({ effectiveTo: '2027-12-31', status })).toBe(false);
  });

  test('a cancellation stands that a newer line gives the day of, or has no day for, or ends before', () => {
    const cancels = (over: Partial<PolicyFacts>) =>
      isChangeStill(aPolicy(over), { change: 'cancelled', day: '2026-10-01' });
    expect(cancels({ cancelledOn: '2026-10-01' })).toBe(true);
    expect(cancels({ status: 'cancelled' })).toBe(true);
    expect(cancels({ effectiveTo: '2026-09-30' })).toBe(true);
    expect(cancels({ effectiveTo: '2026-10-01' })).toBe(false);
    expect(cancels({ status: 'cancelled', cancelledOn: '2026-10-02' })).toBe(false);
  });
});

describe('a customer is not told', () => {
  test.each([
    ['a renewal that a later one has overtaken', renewed(), aPolicyRecord({ effectiveTo: '2028-12-31' })],
    [
      'a renewal of what was cancelled since',
      renewed(),
      aPolicyRecord({ effectiveTo: '2027-12-31', status: 'cancelled' }),
    ],
    ['a cancellation that is none any more', cancelled, aPolicyRecord()],
    [
      'a benefit that has another measure by now',
      granted,
      aPolicyRecord({ benefits: [{ ...benefit, remaining: 0 }] }),
    ],
    ['a stage that the claim has left', advanced('survey'), aClaimRecord({ stage: 'payment' })],
  ])('of %s', (_, change, record) => {
    expect(noticeOf(change, record, NOW)).toBeUndefined();
  });

  test('of what is of no use any more', () => {
    expect(noticeOf(advanced('survey'), aClaimRecord(), '2026-11-29T02:00:00.000Z')).toBeUndefined();
    expect(noticeOf(advanced('survey'), aClaimRecord(), '2026-11-29T01:59:59.999Z')).toBeDefined();
  });
});

describe('a claim that was opened', () => {
  const opened = (over: Parameters<typeof aClaimRecord>[0] = {}, now = NOW) =>
    noticeOfOpening(aClaimRecord({ stage: 'reported', ...over }), AT, now);

  test('is told of, once, with the claim that its code is read of', () => {
    expect(opened()).toEqual({
      programme: 'claim-opened',
      occurrence: 'clm_1#opened',
      usefulUntil: '2026-11-29T02:00:00.000Z',
      data: {},
      customerId: 'cus_1',
      policyIds: ['pol_1'],
      claimId: 'clm_1',
    });
  });

  test.each(ClaimStage.options)('at %s is told of unless it is over', (stage) => {
    expect(opened({ stage }) === undefined).toBe(stage === 'closed' || stage === 'declined');
  });

  test('is not told of when that is of no use any more', () => {
    expect(opened({}, '2026-11-29T01:59:59.999Z')).toBeDefined();
    expect(opened({}, '2026-11-29T02:00:00.000Z')).toBeUndefined();
  });
});

test('news of a claim is told with the claim, so that its text can name the code', () => {
  expect(noticeOf(advanced('survey'), aClaimRecord(), NOW)).toMatchObject({ claimId: 'clm_1' });
  expect(noticeOf(cancelled, aPolicyRecord({ cancelledOn: '2026-12-01' }), NOW)).not.toHaveProperty(
    'claimId',
  );
});

test('what makes a notice single is no longer than an occurrence may be, however long ids are', () => {
  const long = occurrenceOf('p'.repeat(64), 'renewed', '2027-12-31');
  expect(long).toHaveLength(33);
  expect(long).not.toBe(occurrenceOf('p'.repeat(64), 'renewed', '2028-12-31'));
});
