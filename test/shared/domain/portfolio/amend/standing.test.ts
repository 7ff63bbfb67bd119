import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { News } from '#shared/contracts/changes/change.ts';
import { ClaimStage } from '#shared/contracts/records/claim.ts';
import type { RecordPart } from '#shared/domain/portfolio/amend/part.ts';
import { type Standing, whatStands, withNews } from '#shared/domain/portfolio/amend/standing.ts';
import { aClaimRecord, aPolicyRecord } from '../../../../support/records.ts';

const AT = '2026-11-22T02:00:00.000Z';
const EARLIER = '2026-11-21T02:00:00.000Z';
const LATER = '2026-11-22T02:00:00.001Z';
const day = AT.slice(0, 10);

function standingAfter(line: RecordPart, came: readonly News[]): RecordPart {
  const nothing: Standing = { line, asOf: '2026-01-01T00:00:00.000Z', news: [] };
  return whatStands(came.reduce<Standing>(withNews, nothing));
}

/** News that a claim is at a stage, since a moment; it is told of as of `time`. */
function advanced(id: string, stage: ClaimStage, since = AT, time = AT): News {
  return { type: 'claim.advanced', id, at: time, day, data: { claimId: 'clm_1', stage, at: since } };
}
const cancelled = (id: string, at: string, on: string): News => ({
  type: 'policy.cancelled',
  id,
  at,
  day,
  data: { policyId: 'pol_1', on },
});
const stageAfter = (...came: readonly News[]) => standingAfter(aClaimRecord(), came);

describe('of a claim of which two things are said as of one moment', () => {
  test.each([
    ['a', 'b'],
    ['b', 'a'],
  ])('the later stage stands, whatever tells them apart (%s, %s)', (first, second) => {
    const [survey, approval] = [advanced(first, 'survey'), advanced(second, 'approval')];
    for (const came of [
      [survey, approval],
      [approval, survey],
    ])
      expect(stageAfter(...came)).toMatchObject({ stage: 'approval' });
  });

  test.each([
    ['a', 'b'],
    ['b', 'a'],
  ])('the one reached later stands, whichever stage that is (%s, %s)', (first, second) => {
    const [back, approval] = [advanced(first, 'survey', AT), advanced(second, 'approval', EARLIER)];
    for (const came of [
      [back, approval],
      [approval, back],
    ])
      expect(stageAfter(...came)).toMatchObject({ stage: 'survey' });
  });

  test('what is said as of later stands, whenever it was reached', () => {
    const came = [advanced('a', 'survey', EARLIER, LATER), advanced('b', 'approval', AT, AT)];
    expect(stageAfter(...came)).toMatchObject({ stage: 'survey' });
  });
});

describe('news as of the same moments', () => {
  const moment = fc.constantFrom(EARLIER, AT);
  const ofClaim = fc.record({ at: moment, since: moment, stage: fc.constantFrom(...ClaimStage.options) });
  const ofPolicy = fc.record({ at: moment, on: fc.constantFrom('2026-12-01', '2027-01-01', '2027-02-01') });

  test('leaves the same claim in every order of arrival', () => {
    const anyOrders = fc
      .array(ofClaim, { minLength: 2, maxLength: 6 })
      .map((all) => all.map(({ at, since, stage }, n) => advanced(`${n}`, stage, since, at)))
      .chain((news) => fc.tuple(fc.constant(news), fc.shuffledSubarray(news, { minLength: news.length })));
    fc.assert(
      fc.property(anyOrders, ([news, shuffled]) => {
        expect(stageAfter(...shuffled)).toEqual(stageAfter(...news));
      }),
    );
  });

  test('leaves the same policy in every order of arrival', () => {
    const anyOrders = fc
      .array(ofPolicy, { minLength: 2, maxLength: 6 })
      .map((all) => all.map(({ at, on }, n) => cancelled(`${n}`, at, on)))
      .chain((news) => fc.tuple(fc.constant(news), fc.shuffledSubarray(news, { minLength: news.length })));
    const policy = aPolicyRecord();
    fc.assert(
      fc.property(anyOrders, ([news, shuffled]) => {
        expect(standingAfter(policy, shuffled)).toEqual(standingAfter(policy, news));
      }),
    );
  });
});
