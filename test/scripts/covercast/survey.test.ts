import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ServiceFacts } from '#shared/contracts/service-facts.ts';
import type { ReadableRow } from '#shared/ports/ledger.ts';
import { aService } from '../../support/a-service.ts';
import { memoryServices } from '../../support/fakes/memory-services.ts';
import { covercast } from './a-desk.ts';
import { aReadableRow } from './a-readable-row.ts';

const inShanghai = {
  customer: { timeZone: 'Asia/Shanghai', locale: 'zh-CN', phoneCountry: 'CN', standing: {} },
  policies: [],
  halts: [],
  refusedByNumber: [],
} as const;

function invitation(serviceId: string, over: Partial<ReadableRow> = {}): ReadableRow {
  return aReadableRow({
    programme: 'survey-invitation',
    occurrence: serviceId,
    key: `cus_1/survey-invitation/${serviceId}`,
    at: '2026-07-10T04:00:00.000Z',
    inputs: { ...inShanghai, refusedByNumber: [], policies: [], halts: [] },
    ...over,
  });
}

function answered(serviceId: string, scores: readonly number[], over: Partial<ServiceFacts> = {}) {
  const answers = scores.map((score, at) => ({
    at: `2026-07-11T0${at}:00:00.000Z`,
    messageId: `eum-${at}`,
    score,
  }));
  return aService({ serviceId, ...(answers.length > 0 && { answers }), ...over });
}

function booked(...services: readonly ServiceFacts[]) {
  const book = memoryServices();
  for (const one of services) book.write(one);
  return book;
}

async function results(rows: readonly ReadableRow[], services: readonly ServiceFacts[], ...flags: string[]) {
  const { stdout, code } = await covercast(['survey', 'results', ...flags, '--json'], {
    rows,
    services: booked(...services),
  });
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

describe('the results of surveys', () => {
  test('are by service, channel and month, with all of a service and all together', async () => {
    const found = await results(
      [
        invitation('a'),
        invitation('b'),
        invitation('c', { at: '2026-08-02T04:00:00.000Z' }),
        invitation('d'),
      ],
      [
        answered('a', [9]),
        answered('b', [], { channel: 'phone' }),
        answered('c', [4]),
        answered('d', [10], { service: 'checkup', channel: 'app' }),
      ],
    );
    const named = (one: Record<string, unknown>) =>
      [one['service'], one['channel'], one['period'], one['invited'], one['answered']].join(' ');
    expect(found.groups.map(named)).toEqual([
      'checkup app 2026-07 1 1',
      'roadside-rescue  2026-07 1 1',
      'roadside-rescue  2026-08 1 1',
      'roadside-rescue phone 2026-07 1 0',
    ]);
    expect(found.services.map(named)).toEqual(['checkup   1 1', 'roadside-rescue   3 2']);
    expect([found.total.invited, found.total.answered]).toEqual([4, 3]);
  });

  test('count the last answer, who answered 8 or more, and the mean, each with its interval', async () => {
    const scores = [[2, 9], [8], [7], [10], [3]];
    const { total } = await results(
      scores.map((_, at) => invitation(`s${at}`)),
      scores.map((some, at) => answered(`s${at}`, some)),
    );
    expect(total.satisfied).toMatchObject({ count: 3, share: 0.6 });
    expect(total.satisfied.low).toBeCloseTo(0.2307, 4); // Wilson, 3 of 5
    expect(total.satisfied.high).toBeCloseTo(0.8824, 4);
    expect(total.mean.value).toBeCloseTo(7.4, 12); // 9 8 7 10 3: deviation 2.7019, t 2.776, half 3.3548
    expect(total.mean.low).toBeCloseTo(4.0452, 3);
    expect(total.mean.high).toBeCloseTo(10.7548, 3);
  });

  test('have no interval of a mean of one answer, and no share and mean of none', async () => {
    const { services } = await results(
      [invitation('a'), invitation('b')],
      [answered('a', [7]), answered('b', [], { service: 'checkup' })],
    );
    expect(services[0]).toMatchObject({ service: 'checkup', satisfied: null, mean: null });
    expect(services[1]).toMatchObject({ mean: { value: 7, low: null, high: null } });
  });

  test.each([
    ['sent', 1],
    ['delivered', 1],
    ['unknown', 1],
    ['failed', 0],
    ['claimed', 0],
    ['suppressed', 0],
    ['deferred', 0],
  ] as const)('of an invitation that is %s have %i invited', async (state, invited) =>
    expect((await results([invitation('a', { state })], [answered('a', [9])])).total.invited).toBe(invited),
  );

  test('leave reminders aside', async () => {
    const reminder = invitation('a', { programme: 'survey-reminder', key: 'other' });
    expect((await results([reminder, invitation('a')], [answered('a', [9])])).total.invited).toBe(1);
  });

  test('are of the days of those invited, both inclusive', async () => {
    const rows = [
      invitation('a', { at: '2026-07-09T15:59:59.999Z' }),
      invitation('b', { at: '2026-07-09T16:00:00.000Z' }),
      invitation('c', { at: '2026-07-11T15:59:59.999Z' }),
      invitation('d', { at: '2026-07-11T16:00:00.000Z' }),
    ];
    const services = ['a', 'b', 'c', 'd'].map((id, at) => answered(id, [at + 1]));
    const days = ['--from', '2026-07-10', '--to', '2026-07-11'];
    const { total, from, to } = await results(rows, services, ...days);
    expect([total.answered, total.mean.value, from, to]).toEqual([2, 2.5, '2026-07-10', '2026-07-11']);
  });

  test('begin as early as anywhere in the world the day does', async () => {
    const inKiribati = { ...inShanghai.customer, timeZone: 'Pacific/Kiritimati' };
    const first = invitation('a', {
      at: '2026-07-09T10:00:00.000Z',
      inputs: { policies: [], halts: [], refusedByNumber: [], customer: inKiribati },
    });
    expect((await results([first], [answered('a', [9])], '--from', '2026-07-10')).total.invited).toBe(1);
  });

  test('say how many invitations were about services that are gone', async () => {
    const found = await results([invitation('a'), invitation('b')], [answered('a', [9])]);
    expect([found.total.invited, found.leftOut]).toEqual([1, 1]);
  });

  test('of nobody are nothing, in every form', async () => {
    expect(await results([], [])).toEqual({
      from: null,
      to: null,
      total: { invited: 0, answered: 0, satisfied: null, mean: null },
      services: [],
      groups: [],
      leftOut: 0,
    });
    const { stdout } = await covercast(['survey', 'results', '--from', '2026-07-10']);
    expect(stdout).toBe('Nobody was asked how a service was from 2026-07-10 on.\n');
  });

  test('are a table for people', async () => {
    const rows = [invitation('a'), invitation('b')];
    const services = booked(answered('a', [9]), answered('b', []));
    const { stdout } = await covercast(['survey', 'results'], { rows, services });
    expect(stdout.split('\n').map((line) => line.replaceAll(/ {2,}/g, ' | '))).toEqual([
      'SERVICE | CHANNEL | MONTH | INVITED | ANSWERED | 8 OR MORE (95 %) | MEAN (95 %)',
      'roadside-rescue | – | 2026-07 | 2 | 1 (50 %) | 100 % (21 % to 100 %) | 9.0',
      'all | all | all | 2 | 1 (50 %) | 100 % (21 % to 100 %) | 9.0',
      '',
    ]);
  });

  test('are drawn into a file, with a title, axes, and every row in words', async () => {
    const chart = join(await mkdtemp(join(tmpdir(), 'survey-')), 'out.svg');
    const rows = [invitation('a'), invitation('b'), invitation('c', { at: '2026-08-02T04:00:00.000Z' })];
    const services = [answered('a', [9]), answered('b', [6], { service: 'checkup' }), answered('c', [3])];
    expect((await results(rows, services, '--chart', chart)).chart).toBe(chart);
    const svg = await readFile(chart, 'utf8');
    expect(svg).toMatch(/<title id="title">How services were rated<\/title>/);
    expect(svg).toContain('aria-labelledby="title description"');
    expect(svg).toContain(
      'roadside-rescue: 2 of 2 answered; 50 % answered 8 or more (9 % to 91 %), mean 6.0 (-32.1 to 44.1).',
    );
    expect(svg).toContain('checkup, channel unknown, 2026-07: 1 of 1 answered');
    expect(svg).toContain('Share that answered 8 or more');
    expect(svg).toContain('Mean answer, 1 to 10');
    expect(svg).toContain('>33 %</text>');
    expect(svg).toContain('>6.0</text>');
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  /** So many services, each asked about in two months. */
  async function manyDrawn(count: number) {
    const chart = join(await mkdtemp(join(tmpdir(), 'survey-')), 'out.svg');
    const ids = Array.from({ length: count }, (_, at) => `s${String(at).padStart(2, '0')}`);
    const rows = ids.flatMap((id) => [
      invitation(`${id}a`),
      invitation(`${id}b`, { at: '2026-08-02T04:00:00.000Z' }),
    ]);
    const services = ids.flatMap((id) =>
      ['a', 'b'].map((nth) => answered(`${id}${nth}`, [9], { service: id })),
    );
    const world = { rows, services: booked(...services) };
    const { stdout } = await covercast(['survey', 'results', '--chart', chart], world);
    return { stdout, svg: await readFile(chart, 'utf8'), chart };
  }

  test('that are too many are drawn by service, and the chart and the table say so', async () => {
    const { stdout, svg, chart } = await manyDrawn(31);
    const left = 'Not drawn for want of room: 62 rows of channels and months.';
    expect(stdout).toContain(`Drawn into ${chart}. ${left}`);
    expect(svg.split(left)).toHaveLength(3); // on the page, and in words
    expect(svg).toContain('s30: 2 of 2 answered');
  });

  test('of too many services say how many of them are not drawn', async () => {
    const { stdout, svg } = await manyDrawn(61);
    const left = 'Not drawn for want of room: 122 rows of channels and months, and the last service.';
    expect(stdout).toContain(left);
    expect(svg).toContain(left);
    expect(svg).not.toContain('s60: ');
  });

  test('that are drawn all say nothing of that', async () => {
    const { stdout, svg } = await manyDrawn(30);
    expect([stdout, svg].join('')).not.toContain('Not drawn');
  });

  test('of a service with a long code keep channel and month in sight, and the code in words', async () => {
    const chart = join(await mkdtemp(join(tmpdir(), 'survey-')), 'out.svg');
    const service = `a-${'very-'.repeat(12)}x`.slice(0, 64);
    await results([invitation('a')], [answered('a', [9], { service, channel: 'phone' })], '--chart', chart);
    const svg = await readFile(chart, 'utf8');
    expect(svg).toMatch(/>a-very-[a-z-]+…, phone, 2026-07</);
    expect(svg).toContain(`${service}, phone, 2026-07: 1 of 1 answered`);
  });

  test('of nobody are drawn as that', async () => {
    const chart = join(await mkdtemp(join(tmpdir(), 'survey-')), 'out.svg');
    await results([], [], '--chart', chart);
    expect(await readFile(chart, 'utf8')).toContain('Nobody was asked.');
  });

  test.each([
    ['nothing to tell', ['survey'], 'WHAT'],
    ['something else to tell', ['survey', 'answers'], 'WHAT'],
    ['a day that is none', ['survey', 'results', '--from', '2026-02-30'], 'from'],
    [
      'an end before the beginning',
      ['survey', 'results', '--from', '2026-03-02', '--to', '2026-03-01'],
      'to',
    ],
    ['a chart in no folder', ['survey', 'results', '--chart', '/nowhere/out.svg'], 'chart'],
  ])('%s is misuse', async (_, args, field) => {
    const { code, stdout } = await covercast([...args, '--json']);
    expect([code, JSON.parse(stdout).error.field]).toEqual([2, field]);
  });
});
