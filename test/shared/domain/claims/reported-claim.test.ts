import { describe, expect, test } from 'vitest';
import type { ClaimFacts, PolicyFacts } from '#shared/contracts/facts.ts';
import { Id } from '#shared/contracts/ids.ts';
import { type Instant, plus } from '#shared/contracts/instant.ts';
import { ClaimRecord } from '#shared/contracts/records/claim.ts';
import type { ProductLine } from '#shared/contracts/records/policy.ts';
import { claimOfReport, reportedClaim, reportedClaimId } from '#shared/domain/claims/reported-claim.ts';
import { aClaim, aCustomer, aPolicy } from '../../../support/a-customer.ts';

const AT: Instant = '2026-11-22T07:00:00.000Z';
const HOUR_MS = 60 * 60 * 1000;
const messageId = 'twilio-SM00000000000000000000000000000001';
const ofThis = reportedClaimId(messageId);

interface Case {
  readonly policies?: readonly PolicyFacts[];
  readonly claims?: readonly ClaimFacts[];
  readonly lines?: readonly ProductLine[];
  readonly timeZone?: string;
}

function claimed({ policies = [aPolicy()], claims = [], lines = [], timeZone = 'Asia/Shanghai' }: Case) {
  const customer = aCustomer({ timeZone });
  return claimOfReport({ customer, insured: { policies, claims }, lines: new Set(lines), messageId, at: AT });
}

const [motor, home] = [aPolicy({ id: 'pol_m' }), aPolicy({ id: 'pol_h', line: 'home' })];
const earlier = (over: Partial<ClaimFacts> = {}) =>
  aClaim({ id: 'txt-earlier', policyId: 'pol_m', reportedAt: plus(AT, -HOUR_MS), ...over });

describe('a report of damage opens a claim', () => {
  test('on the only policy there is, whatever its line', () => {
    expect(claimed({ policies: [aPolicy({ line: 'life' })] })).toEqual({
      claimId: ofThis,
      policyId: 'pol_1',
      isNew: true,
    });
  });

  test('on the one of the line that is spoken of', () => {
    expect(claimed({ policies: [motor, home], lines: ['home'] })?.policyId).toBe('pol_h');
    expect(claimed({ policies: [motor, home], lines: ['motor', 'travel'] })?.policyId).toBe('pol_m');
  });

  test('on the one that is in force, in its own zone or else the customer’s', () => {
    const ended = aPolicy({ id: 'pol_old', effectiveTo: '2026-11-21' });
    const cancelled = aPolicy({ id: 'pol_off', status: 'cancelled' });
    expect(claimed({ policies: [ended, cancelled, motor] })?.policyId).toBe('pol_m');
    const today = aPolicy({ effectiveFrom: '2026-11-22' });
    expect(claimed({ policies: [today], timeZone: 'America/Los_Angeles' })).toBeUndefined();
    expect(
      claimed({ policies: [{ ...today, timeZone: 'Asia/Shanghai' }], timeZone: 'America/Los_Angeles' }),
    ).toBeDefined();
  });
});

describe('a report of damage goes to a person', () => {
  test.each<[string, Case]>([
    ['of two policies nobody says which is meant', { policies: [motor, home] }],
    ['of the line there are two', { policies: [motor, { ...motor, id: 'pol_n' }], lines: ['motor'] }],
    ['both lines that are spoken of are insured', { policies: [motor, home], lines: ['motor', 'home'] }],
    ['the line that is spoken of is not insured', { policies: [home], lines: ['motor'] }],
    ['nothing is in force', { policies: [aPolicy({ status: 'lapsed' })] }],
    ['there is no policy', { policies: [] }],
  ])('where %s', (_, given) => {
    expect(claimed(given)).toBeUndefined();
  });
});

describe('a report of what was reported already', () => {
  test('within 24 hours is of the same claim, in whatever order the two come', () => {
    const standing = { claimId: 'txt-earlier', policyId: 'pol_m', isNew: false };
    const apart = [-24 * HOUR_MS + 1, -1, 0, 1, 24 * HOUR_MS - 1];
    for (const ms of apart)
      expect(claimed({ policies: [motor], claims: [earlier({ reportedAt: plus(AT, ms) })] })).toEqual(
        standing,
      );
  });

  test.each<[string, Partial<ClaimFacts>]>([
    ['a day before', { reportedAt: plus(AT, -24 * HOUR_MS) }],
    ['of another policy', { policyId: 'pol_h' }],
    ['by the claims system, of its own', { id: 'clm_9' }],
  ])('%s opens another', (_, over) => {
    expect(claimed({ policies: [motor], claims: [earlier(over)] })).toMatchObject({
      claimId: ofThis,
      isNew: true,
    });
  });

  test('by the same message is of the same claim, whatever has become of it', () => {
    const own = earlier({
      id: ofThis,
      policyId: 'pol_9',
      reportedAt: '2020-01-01T00:00:00.000Z',
      stage: 'closed',
    });
    expect(claimed({ policies: [motor], claims: [own] })).toMatchObject({ claimId: ofThis, isNew: false });
  });
});

describe('the id of a reported claim', () => {
  test('is an id, the same for the same message and of no other', () => {
    expect(ofThis).toMatch(/^txt-[0-9a-f]{24}$/);
    expect(Id.safeParse(ofThis).success).toBe(true);
    expect(reportedClaimId(messageId)).toBe(ofThis);
    expect(reportedClaimId(`${messageId}1`)).not.toBe(ofThis);
  });
});

test('a reported claim is a line that an import file could hold', () => {
  const reported = { claimId: ofThis, customerId: 'cus_1', policyId: 'pol_1', reportedAt: AT };
  const record = reportedClaim(reported);
  expect(ClaimRecord.parse(record)).toEqual(record);
  expect(record).toMatchObject({ id: ofThis, stage: 'reported', reportedAt: AT });
});
