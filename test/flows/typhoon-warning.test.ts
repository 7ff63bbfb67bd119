import { beforeEach, describe, expect, test } from 'vitest';
import { SealBroken } from '#shared/vault/errors.ts';
import { typhoonWarning } from '../support/cap/typhoon-warning.ts';
import { type CovercastInMemory, covercastInMemory } from '../support/covercast-in-memory.ts';
import { aCustomerRecord, aLocationRecord, aPolicyRecord } from '../support/records.ts';

const warning = (over: Partial<Parameters<typeof typhoonWarning>[0]> = {}) =>
  typhoonWarning({ sent: '2026-09-10T00:00:00.000Z', expires: '2026-09-10T06:00:00.000Z', ...over });

let covercast: CovercastInMemory;
const sentTo = () =>
  covercast.world.channel.sent.map(({ reference }) => reference.split('/', 2).join('/')).toSorted();
const stateOf = (customer: string) =>
  [...covercast.world.ledger.standing.values()].find(({ customerId }) => customerId === customer);

beforeEach(() => {
  covercast = covercastInMemory();
});

/** A customer with a policy and the place it is insured at. */
function insured(
  id: string,
  over: { customer?: object; policy?: object; location?: object } = {},
): readonly unknown[] {
  return [
    aCustomerRecord({ id: `cus_${id}`, ...over.customer }),
    aPolicyRecord({ id: `pol_${id}`, customerId: `cus_${id}`, ...over.policy }),
    aLocationRecord({ id: `loc_${id}`, customerId: `cus_${id}`, ...over.location }),
  ];
}

async function warned(...people: readonly (readonly unknown[])[]): Promise<void> {
  await covercast.importLines(people.flat());
  expect(await covercast.post(warning())).toMatchObject({
    status: 202,
    body: { accepted: 1, duplicates: 0 },
  });
  await covercast.settle();
}

describe('a typhoon warning reaches', () => {
  test('the motorist whose garage lies in its polygon', async () => {
    await warned(insured('a'));
    expect(sentTo()).toEqual(['cus_a/typhoon-motor']);
  });

  test('whoever lies in its circle', async () => {
    await warned(insured('ningbo', { location: { lat: 29.87, lon: 121.54, geocodes: {} } }));
    expect(sentTo()).toEqual(['cus_ningbo/typhoon-motor']);
  });

  test('whoever is known by a zone code only', async () => {
    await warned(
      insured('zone', { location: { lat: undefined, lon: undefined, geocodes: { adcode: '330902' } } }),
    );
    expect(sentTo()).toEqual(['cus_zone/typhoon-motor']);
  });

  test('householders by a programme of their own', async () => {
    await warned(insured('h', { policy: { line: 'home', plate: undefined }, location: { kind: 'risk' } }));
    expect(sentTo()).toEqual(['cus_h/typhoon-home']);
  });

  test('each customer once, whatever the number of policies and places hit', async () => {
    await warned(
      insured('a'),
      insured('b', { policy: { customerId: 'cus_a' }, location: { customerId: 'cus_a' } }).slice(1),
    );
    expect(sentTo()).toEqual(['cus_a/typhoon-motor']);
    expect(covercast.world.channel.sent[0]?.text).toContain('沪***45');
  });
});

describe('a typhoon warning leaves alone', () => {
  test('whoever is elsewhere', async () => {
    await warned(
      insured('chengdu', { location: { lat: 30.66, lon: 104.06, geocodes: { adcode: '510107' } } }),
    );
    expect(stateOf('cus_chengdu')).toBeUndefined();
  });

  test('policies of other lines and policies not in force', async () => {
    await warned(
      insured('health', { policy: { line: 'health' }, location: { kind: 'risk' } }),
      insured('lapsed', { policy: { status: 'lapsed' } }),
      insured('over', { policy: { effectiveFrom: '2025-01-01', effectiveTo: '2026-09-09' } }),
    );
    expect(covercast.world.ledger.standing.size).toBe(0);
  });

  test.each([
    ['who refused alerts', { consents: { alerts: 'refused' } }, 'refused'],
    ['who has died', { holds: [{ kind: 'deceased', source: 'claims' }] }, 'hold-deceased'],
    ['whose number no channel reaches', { phone: '+5511961234567' }, 'no-channel'],
  ])('those %s, and says why', async (_, customer, code) => {
    await warned(insured('x', { customer }));
    expect(covercast.world.channel.attempts).toEqual([]);
    expect(stateOf('cus_x')).toMatchObject({ state: 'suppressed' });
    expect(stateOf('cus_x')?.reasons.at(-1)).toMatchObject({ outcome: 'suppress', code });
  });

  test.each([
    ['an exercise', { status: 'Exercise' }],
    ['a restricted one', { scope: 'Restricted' }],
    ['a minor one', { severity: 'Minor' }],
    ['one that is over', { expires: '2026-09-10T00:04:00.000Z' }],
    ['a cancel', { msgType: 'Cancel', references: 'x' }],
  ] as const)('everybody, when it is %s', async (_, over) => {
    await covercast.importLines(insured('a'));
    expect(await covercast.post(warning(over))).toMatchObject({ status: 202 });
    await covercast.settle();
    expect(covercast.world.ledger.standing.size).toBe(0);
  });
});

test('two offices that use the same identifier are two episodes', async () => {
  await warned(insured('a'));
  await covercast.post(warning().replace('shanghai@cma.example', 'zhejiang@cma.example'));
  await covercast.settle();
  expect(sentTo()).toHaveLength(2);
});

describe('the same again', () => {
  test('is a duplicate at the door', async () => {
    await warned(insured('a'));
    expect(await covercast.post(warning())).toMatchObject({
      status: 202,
      body: { accepted: 0, duplicates: 1 },
    });
    await covercast.settle();
    expect(sentTo()).toHaveLength(1);
  });

  test('as an update that changes nothing sends nothing', async () => {
    await warned(insured('a'));
    const update = warning({
      identifier: 'second',
      msgType: 'Update',
      references: '31000041600000_20260910080000',
    });
    await covercast.post(update);
    await covercast.settle();
    expect(sentTo()).toHaveLength(1);
  });

  test('delivered five times to outreach sends once', async () => {
    await covercast.importLines(insured('a'));
    await covercast.post(warning());
    await covercast.match();
    const [chunk] = covercast.world.outreachQueue.take('urgent');
    if (!chunk) throw new Error('nobody is concerned');
    await Promise.all([1, 2, 3, 4, 5].map(() => covercast.deliver(chunk)));
    await covercast.settle();
    expect(covercast.world.channel.attempts).toHaveLength(1);
  });
});

test('a place on the edge that cannot be opened is warned all the same, and holds up nobody', async () => {
  await covercast.importLines([
    ...insured('edge', { location: { lat: 30.6, lon: 121.5, geocodes: {} } }),
    ...insured('other', { location: { lat: 30.6, lon: 121.6, geocodes: {} } }),
  ]);
  const { places } = covercast.world;
  const points: typeof places.points = async (some) => {
    if (some.some(({ customerId }) => customerId === 'cus_edge'))
      throw new SealBroken('A value was changed.');
    return await places.points(some);
  };
  await covercast.post(warning());
  await covercast.match({ ...places, points });
  await covercast.settle();
  expect(sentTo()).toEqual(['cus_edge/typhoon-motor', 'cus_other/typhoon-motor']);
});

const woken = { consents: { alerts: 'granted', alertsAtNight: 'granted' } } as const;

describe('what a customer reads', () => {
  test('names office, issue time in their zone, level, and their own masked plate', async () => {
    await warned(insured('a'));
    expect(covercast.world.channel.sent[0]?.text).toBe(
      '【安行保险】上海中心气象台9月10日 08:00发布：台风（橙色）。本公司建议（车辆沪***45）：请尽早把车停到室内或高处，远离大树、广告牌和低洼路段，勿涉水行驶。回1已移车 2移不了 3受损。救援400-000-0000',
    );
  });

  test('is in their own language', async () => {
    await warned(insured('a', { customer: { locale: 'en-GB', timeZone: 'Europe/London', ...woken } }));
    expect(covercast.world.channel.sent[0]?.text).toMatch(
      /^AnXing Insurance: Shanghai Meteorological Centre, Sep 10, 01:00: Typhoon \(orange\)\. Our advice/,
    );
  });

  test('is on record with its reasons, its parts and a masked recipient', async () => {
    await warned(insured('a'));
    expect(stateOf('cus_a')).toMatchObject({
      state: 'sent',
      messageClass: 'property-alert',
      to: '138****0042',
      parts: 2,
      attempts: 1,
      correlationId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });
});
