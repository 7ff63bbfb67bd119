import { beforeEach, describe, expect, test } from 'vitest';
import { programmeName } from '#shared/hazards/hazard.ts';
import { hazards } from '#shared/hazards/registry.ts';
import { typhoonWarning } from '../support/cap/typhoon-warning.ts';
import { type CovercastInMemory, covercastInMemory } from '../support/covercast-in-memory.ts';
import { aCustomerRecord, aLocationRecord, aPolicyRecord } from '../support/records.ts';

type Over = Partial<Parameters<typeof typhoonWarning>[0]>;

/** The composed warning, of another event. */
function warningOf(zh: string, en: string, over: Over = {}): string {
  return typhoonWarning({ sent: '2026-09-10T00:00:00.000Z', expires: '2026-09-10T06:00:00.000Z', ...over })
    .replaceAll(/<eventCode>.*?<\/eventCode>/g, '')
    .replace('<event>台风<', `<event>${zh}<`)
    .replace('<event>Typhoon<', `<event>${en}<`);
}

let covercast: CovercastInMemory;
const rows = () =>
  [...covercast.world.ledger.standing.values()]
    .map(({ programme, messageClass, state }) => ({ programme, messageClass, state }))
    .toSorted((a, b) => (a.programme < b.programme ? -1 : 1));

async function warned(body: string): Promise<void> {
  expect(await covercast.post(body)).toMatchObject({ status: 202 });
  await covercast.settle();
}

beforeEach(async () => {
  covercast = covercastInMemory();
  await covercast.importLines([
    aCustomerRecord({ consents: { alerts: 'granted', alertsAtNight: 'granted' } }),
    aPolicyRecord({ id: 'pol_car' }),
    aPolicyRecord({ id: 'pol_house', line: 'home', plate: undefined }),
    aPolicyRecord({ id: 'pol_trip', line: 'travel', plate: undefined }),
    aLocationRecord({ id: 'loc_garage' }),
    aLocationRecord({ id: 'loc_house', kind: 'risk' }),
  ]);
});

describe.each(hazards)('a warning of $kind', ({ kind, name, lines }) => {
  test('reaches each line it concerns once, in the class of what it protects, and no other line', async () => {
    await warned(warningOf(`${name['zh-CN']}橙色预警`, `Orange ${name['en']} warning`));
    const expected = lines.map(({ line, protects }) => ({
      programme: programmeName({ kind }, line),
      messageClass: protects === 'life' ? 'life-safety' : 'property-alert',
      state: 'sent',
    }));
    expect(rows()).toEqual(expected.toSorted((a, b) => (a.programme < b.programme ? -1 : 1)));
    expect(await covercast.world.unknownEvents.latest()).toEqual([]);
  });
});

describe('an event that no hazard knows', () => {
  test('is counted once an alert, and told to nobody', async () => {
    for (const identifier of ['first', 'second', 'second']) {
      await warned(warningOf('高温橙色预警', 'Heat', { identifier }));
    }
    expect(rows()).toEqual([]);
    expect(await covercast.world.unknownEvents.latest()).toMatchObject([
      { source: 'cap', event: '高温橙色预警', count: 2 },
    ]);
  });

  test.each([
    ['an exercise', { status: 'Exercise' }],
    ['a minor one', { severity: 'Minor' }],
  ] as const)('is not counted in %s, which nobody would be told of anyway', async (_, over) => {
    await warned(warningOf('高温橙色预警', 'Heat', over));
    expect(await covercast.world.unknownEvents.latest()).toEqual([]);
  });
});
