import { beforeEach, describe, expect, test } from 'vitest';
import type { Chunk } from '#shared/contracts/candidate.ts';
import { plus } from '#shared/contracts/instant.ts';
import { decideAgain } from '#shared/domain/decide/decide-again.ts';
import { programmeOf } from '#shared/programmes/registry.ts';
import { templateOf } from '#shared/templates/registry.ts';
import { linesOfPlan, linesOfWorld, planIn } from '../support/plan-proof.ts';
import {
  EVENING,
  NOON,
  type NoticesUnderWay,
  noticesUnderWay,
} from '../support/policy-admin/notices-under-way.ts';
import { aClaimRecord, aPolicyRecord } from '../support/records.ts';

type Posted = readonly [type: string, data: object];

const at = '2026-09-10T01:00:00.000Z';
const stage = (name: string, over: object = {}): Posted => [
  'claim.advanced',
  { claimId: 'clm_1', stage: name, at, ...over },
];
const renewed = (effectiveTo: string, over: object = {}): Posted => [
  'policy.renewed',
  { policyId: 'pol_1', effectiveFrom: '2027-01-01', effectiveTo, ...over },
];
const cancelled = (on: string): Posted => ['policy.cancelled', { policyId: 'pol_1', on }];
const benefit = (remaining: number, id = 'b'): Posted => [
  'benefit.granted',
  { customerId: 'cus_1', policyId: 'pol_1', benefit: { id, kind: 'checkup', remaining } },
];
const another = { newPolicyId: 'pol_2' };
const MINUTE_MS = 60_000;

let notices: NoticesUnderWay;
beforeEach(async () => {
  notices = await noticesUnderWay();
});

/** Posts these, a minute apart, the first one now. */
async function postAll(...all: readonly Posted[]): Promise<readonly Chunk[]> {
  const chunks: Chunk[] = [];
  for (const [type, data] of all) {
    chunks.push(...(await notices.post(type, data)));
    notices.engagement.stand(plus(notices.engagement.now(), MINUTE_MS));
  }
  return chunks;
}

/** How what comes of older and newer news is dealt with: each as it comes, or both when they have come. */
const ways = {
  'each as it comes': async (older: Posted, newer: Posted) => {
    await notices.deliver(await postAll(older));
    await notices.deliver(await postAll(newer));
  },
  'late, in order': async (older: Posted, newer: Posted) => notices.deliver(await postAll(older, newer)),
  'late, the newest first': async (older: Posted, newer: Posted) =>
    notices.deliver((await postAll(older, newer)).toReversed()),
} as const;
const { 'each as it comes': _asItComes, ...late } = ways;
const untilNoon = () => notices.engagement.advanceTo(NOON);
const overtaken = () => notices.rows().filter((row) => row.endsWith('suppressed overtaken'));

const overtaking: readonly (readonly [string, Posted, Posted, RegExp])[] = [
  ['a stage of a claim by a later one', stage('survey'), stage('approval'), /核赔阶段/],
  ['a renewal by a cancellation', renewed('2027-12-31'), cancelled('2026-10-01'), /自2026年10月1日起终止/],
  ['a renewal by a cancellation at its end', renewed('2027-12-31'), cancelled('2028-01-01'), /起终止/],
  ['a cancellation by a renewal', cancelled('2026-10-01'), renewed('2027-12-31'), /已续保至2027年12月31日/],
  ['a cancellation by a renewal of its own', cancelled('2026-10-01'), renewed('2027-12-31', another), /续保/],
  [
    'a renewal of its own by another',
    renewed('2027-06-30', another),
    renewed('2027-12-31', another),
    /2027年12/,
  ],
  ['a measure of a benefit by the next', benefit(2), benefit(1), /剩余1次/],
];

describe.each(Object.entries(ways))('of news that comes in the evening, dealt with %s,', (_, dealWith) => {
  test.each(overtaking)('%s is overtaken', async (_what, older, newer, told) => {
    notices.engagement.stand(EVENING);
    await dealWith(older, newer);
    expect(notices.texts()).toEqual([]);
    await untilNoon();
    expect(notices.texts()).toEqual([expect.stringMatching(told)]);
    expect(overtaken()).toHaveLength(1);
  });

  test('a plan says which is told and which is overtaken, as it then happens', async () => {
    notices.engagement.stand(EVENING);
    for (const [, older, newer] of overtaking.slice(0, 2)) await dealWith(older, newer);
    const from = notices.engagement.now();
    const plan = await planIn(notices.engagement, NOON);
    await untilNoon();
    expect(linesOfPlan(plan)).toEqual(linesOfWorld(notices.engagement, plus(from, 1)));
    expect(plan.send).toHaveLength(2);
    expect(overtaken()).toHaveLength(2);
  });
});

describe.each(Object.entries(late))('of news that comes by day, dealt with %s,', (_, dealWith) => {
  test.each(overtaking)('%s is overtaken', async (_what, older, newer, told) => {
    await dealWith(older, newer);
    expect(notices.texts()).toEqual([expect.stringMatching(told)]);
    expect(overtaken()).toHaveLength(1);
  });
});

describe('each stage of a claim', () => {
  test('is told at its own hour', async () => {
    for (const name of ['survey', 'loss-assessment', 'approval', 'payment'])
      await notices.deliver(await postAll(stage(name)));
    expect(notices.texts().map((text) => /进入(.*)阶段/.exec(text)?.[1])).toEqual([
      '查勘',
      '定损',
      '核赔',
      '赔款支付',
    ]);
  });

  test('is told once, though other documents are missing since', async () => {
    notices.engagement.stand(EVENING);
    await notices.deliver(await postAll(stage('survey'), stage('survey', { missingDocuments: [] })));
    await untilNoon();
    expect(notices.texts()).toEqual([expect.stringContaining('查勘阶段')]);
  });

  test('overtakes none of another claim', async () => {
    const other = { claimId: 'clm_2' };
    const { importBook, now, stand } = notices.engagement;
    await importBook([aClaimRecord({ id: 'clm_2', stage: 'reported' })]);
    stand(plus(now(), MINUTE_MS));
    await notices.deliver(await postAll(stage('survey', other), stage('approval')));
    expect(notices.texts()).toHaveLength(2);
  });

  test('that is paid is told though the claim was closed since, whichever comes first', async () => {
    notices.engagement.stand(EVENING);
    const paid = await postAll(stage('payment'), stage('closed'));
    await notices.deliver(paid);
    await untilNoon();
    expect(notices.texts()).toEqual([expect.stringContaining('赔款支付阶段')]);
  });

  test('is not told any more when the claim is declined', async () => {
    notices.engagement.stand(EVENING);
    await notices.deliver(await postAll(stage('approval'), stage('declined')));
    await untilNoon();
    expect(notices.rows()).toEqual(['claim-progress clm_1#approval suppressed overtaken']);
  });

  test('that comes to be the newest again is told', async () => {
    const [survey = [], approval = []] = [await postAll(stage('survey')), await postAll(stage('approval'))];
    await notices.deliver([...survey, ...approval]);
    await notices.deliver(await postAll(stage('survey')));
    expect(notices.texts().map((text) => /进入(.*)阶段/.exec(text)?.[1])).toEqual(['核赔', '查勘']);
  });
});

describe('news of a policy', () => {
  test('is overtaken by none of another subject', async () => {
    notices.engagement.stand(EVENING);
    const all = [benefit(2), renewed('2027-12-31'), benefit(5, 'other'), stage('survey')];
    await notices.deliver(await postAll(...all));
    await untilNoon();
    expect(notices.texts()).toHaveLength(4);
  });

  test('that comes to stand again is told, though it was overtaken', async () => {
    await notices.deliver(await postAll(renewed('2027-12-31'), cancelled('2026-10-01')));
    await notices.deliver(await postAll(renewed('2027-12-31')));
    expect(notices.texts()).toEqual([expect.stringContaining('终止'), expect.stringContaining('续保至')]);
  });

  test.each([
    ['says the same', { effectiveTo: '2027-12-31' }, 1],
    ['says that it is renewed', { status: 'renewed' }, 1],
    ['says otherwise', { effectiveTo: '2026-11-30' }, 0],
    ['says that it lapsed', { status: 'lapsed', effectiveTo: '2027-12-31' }, 0],
  ] as const)('under a newer line that %s is told so many times', async (_, over, times) => {
    notices.engagement.stand(EVENING);
    await notices.deliver(await postAll(renewed('2027-12-31')));
    await notices.engagement.importBook([aPolicyRecord({ timeZone: 'Asia/Shanghai', ...over })]);
    await untilNoon();
    expect(notices.texts().filter((text) => text.includes('续保至'))).toHaveLength(times);
  });

  test.each([
    ['without saying since when', { status: 'cancelled' }, 1],
    ['by its days alone', { effectiveTo: '2026-09-30' }, 1],
    ['not at all', {}, 0],
  ] as const)(
    'that it is cancelled, as a newer line says %s, is told so many times',
    async (_, over, times) => {
      notices.engagement.stand(EVENING);
      await notices.deliver(await postAll(cancelled('2026-10-01')));
      await notices.engagement.importBook([aPolicyRecord({ timeZone: 'Asia/Shanghai', ...over })]);
      await untilNoon();
      expect(notices.texts().filter((text) => text.includes('终止'))).toHaveLength(times);
    },
  );

  test('that somebody asks for is told as they ask', async () => {
    const data = { change: 'renewed', day: '2030-12-31' };
    const asked = { programme: 'policy-change', occurrence: 'by-hand', customerIds: ['cus_1'], data };
    await notices.deliver(await notices.post('programme.triggered', asked));
    expect(notices.texts()).toEqual([expect.stringContaining('已续保至2030年12月31日')]);
  });
});

test('what was overtaken is decided again from what is on record, with the same answer', async () => {
  await notices.deliver(await postAll(...overtaking.flatMap(([, older, newer]) => [older, newer])));
  const rows = [...notices.engagement.world.ledger.standing.values()];
  expect(rows.filter(({ state }) => state === 'suppressed').length).toBeGreaterThan(3);
  for (const row of rows) {
    const now = { programme: programmeOf(row.programme), template: templateOf(row.programme) };
    expect(decideAgain(row, { ...now, config: notices.engagement.config })).toEqual({ answer: 'same' });
  }
});
