import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { OFFICE, type TyphoonWarning, typhoonWarning } from '../support/cap/typhoon-warning.ts';
import { type CovercastInMemory, covercastInMemory, signedRequest } from '../support/covercast-in-memory.ts';
import { aCustomerRecord, aLocationRecord, aPolicyRecord } from '../support/records.ts';

const EAST = '31.00,121.40 31.40,121.40 31.40,121.70 31.00,121.70 31.00,121.40';
const WIDE = '30.00,120.00 32.00,120.00 32.00,122.50 30.00,122.50 30.00,120.00';
const times = ['00:00', '01:00', '02:00', '03:00'].map((time) => `2026-09-10T${time}:00.000Z`);
const [T0 = '', T1 = '', T2 = '', T3 = ''] = times;

let covercast: CovercastInMemory;

/** Two motorists: one in the east of Shanghai, in both areas; one in Hangzhou, in the wide one alone. */
const book = [
  ['east', { lat: 31.2, lon: 121.5 }],
  ['west', { lat: 30.27, lon: 120.16 }],
].flatMap(([id, place]) => [
  aCustomerRecord({ id: `cus_${id}` }),
  aPolicyRecord({ id: `pol_${id}`, customerId: `cus_${id}` }),
  aLocationRecord({ id: `loc_${id}`, customerId: `cus_${id}`, geocodes: {}, ...(place as object) }), // cast: a pair of the list above
]);

function alert(sent: string, over: Partial<TyphoonWarning> = {}): string {
  return typhoonWarning({
    sent,
    expires: '2026-09-10T12:00:00.000Z',
    identifier: `id-${sent}`,
    polygon: EAST,
    ...over,
  });
}

const refersTo = (...sent: readonly string[]) =>
  sent.map((time) => `${OFFICE.sender},id-${time},${time.slice(0, 19)}+00:00`).join(' ');
const update = (sent: string, over: Partial<TyphoonWarning> = {}) =>
  alert(sent, { msgType: 'Update', references: refersTo(T0), ...over });

async function posted(body: string): Promise<void> {
  const headers = signedRequest(body, covercast.world.clocks.systemClock(), {}).headers;
  const answer = await covercast.post(body, { headers: { 'webhook-id': headers['webhook-id'] ?? '' } });
  expect(answer.status).toBe(202);
  await covercast.settle();
}

const heard = () =>
  covercast.world.channel.sent.map(({ reference }) =>
    reference.split('/').slice(0, 2).join('/').replace('cus_', ''),
  );
const whyOf = (customer: string) =>
  [...covercast.world.ledger.standing.values()]
    .filter(({ customerId, state }) => customerId === `cus_${customer}` && state === 'suppressed')
    .map(({ reasons }) => reasons.at(-1)?.code);

beforeEach(async () => {
  covercast = covercastInMemory();
  await covercast.importLines(book);
});

describe('an update', () => {
  test('of the same severity is not told again', async () => {
    for (const body of [alert(T0), update(T1)]) await posted(body);
    expect(heard()).toEqual(['east/typhoon-motor']);
  });

  test('more severe is told again', async () => {
    for (const body of [alert(T0), update(T1, { severity: 'Extreme' })]) await posted(body);
    expect(heard()).toEqual(['east/typhoon-motor', 'east/typhoon-motor']);
  });

  test('that begins an hour earlier is told again', async () => {
    const onset = (time: string) => ({ onset: `2026-09-10T${time}:00.000Z` });
    for (const body of [alert(T0, onset('09:00')), update(T1, onset('08:00'))]) await posted(body);
    expect(heard()).toHaveLength(2);
  });

  test('of a wider area is told to those newly inside, and to nobody else', async () => {
    for (const body of [alert(T0), update(T1, { polygon: WIDE })]) await posted(body);
    expect(heard()).toEqual(['east/typhoon-motor', 'west/typhoon-motor']);
  });

  test('worse only than what others heard is not told to who heard of the worst', async () => {
    await posted(alert(T0, { severity: 'Extreme' }));
    await posted(update(T1, { severity: 'Moderate' }));
    await posted(update(T2, { severity: 'Severe', references: refersTo(T0, T1) }));
    expect(heard()).toEqual(['east/typhoon-motor']);
    expect(whyOf('east')).toContain('no-material-change');
  });

  test('known only through its last link joins all the same', async () => {
    await posted(alert(T0));
    await posted(update(T1));
    await posted(update(T2, { references: refersTo(T1) }));
    expect(heard()).toEqual(['east/typhoon-motor']);
  });
});

describe('the end', () => {
  const cancel = (sent: string, ...of: readonly string[]) =>
    alert(sent, { msgType: 'Cancel', references: refersTo(...of) });

  test('is told to those who were warned, and to nobody else', async () => {
    for (const body of [alert(T0), cancel(T1, T0)]) await posted(body);
    expect(heard()).toEqual(['east/typhoon-motor', 'east/all-clear']);
    expect(covercast.world.channel.sent.at(-1)?.text).toContain('解除');
  });

  test('is not told to who was a candidate and refused', async () => {
    await covercast.importLines([aCustomerRecord({ id: 'cus_east', consents: { alerts: 'refused' } })]);
    for (const body of [alert(T0), cancel(T1, T0)]) await posted(body);
    expect(heard()).toEqual([]);
  });

  test('by an update that is all clear is told as a cancel is', async () => {
    for (const body of [alert(T0), update(T1, { responseType: 'AllClear' })]) await posted(body);
    expect(heard()).toEqual(['east/typhoon-motor', 'east/all-clear']);
  });

  test('told twice, or by two cancels, is heard once', async () => {
    for (const body of [alert(T0), cancel(T1, T0), cancel(T1, T0), cancel(T2, T0, T1)]) await posted(body);
    expect(heard()).toEqual(['east/typhoon-motor', 'east/all-clear']);
  });

  test('that overtakes its warning leaves nothing to tell', async () => {
    for (const body of [cancel(T1, T0), alert(T0)]) await posted(body);
    expect(heard()).toEqual([]);
  });

  test('stops what still waits in a queue', async () => {
    await covercast.post(alert(T0));
    await covercast.match();
    const [waiting] = covercast.world.outreachQueue.take('urgent');
    await posted(cancel(T1, T0));
    if (!waiting) throw new Error('nothing waits');
    await covercast.deliver(waiting);
    expect(heard()).toEqual([]);
    expect(whyOf('east')).toContain('episode-ended');
  });

  test('is over when the warning begins anew', async () => {
    for (const body of [alert(T0), cancel(T1, T0), update(T2, { references: refersTo(T0, T1) })])
      await posted(body);
    expect(heard()).toEqual(['east/typhoon-motor', 'east/all-clear', 'east/typhoon-motor']);
  });

  test('comes with nothing once the warning has expired', async () => {
    await posted(alert(T0));
    covercast.world.clocks.advance(13 * 60 * 60 * 1000);
    await posted(cancel(T1, T0));
    expect(heard()).toEqual(['east/typhoon-motor']);
  });
});

test('alerts that name all before them, as CAP asks, are heard newest last in whatever order they come', async () => {
  const chain = [
    alert(T0),
    update(T1, { severity: 'Extreme', polygon: WIDE }),
    update(T2, { references: refersTo(T0, T1) }),
    update(T3, { severity: 'Extreme', references: refersTo(T0, T1, T2), polygon: WIDE }),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      fc.array(fc.nat({ max: 3 }), { maxLength: 3 }),
      async (order, again) => {
        covercast = covercastInMemory();
        await covercast.importLines(book);
        for (const at of [...order, ...again]) await posted(chain[at] ?? '');
        const told = [...covercast.world.ledger.standing.values()].filter(({ state }) => state === 'sent');
        for (const rows of Map.groupBy(told, ({ customerId }) => customerId).values()) {
          const sent = rows
            .toSorted((a, b) => (a.at < b.at ? -1 : 1))
            .map(({ inputs }) => inputs?.content?.sent ?? '');
          expect(sent).toEqual(sent.toSorted());
        }
        const eastHeard = told.filter(({ customerId }) => customerId === 'cus_east');
        expect(eastHeard.map(({ inputs }) => inputs?.content?.severity)).toContain('Extreme');
      },
    ),
    { numRuns: 30 },
  );
});
