import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hazardOf } from '#shared/hazards/hazard-of.ts';
import { hazards } from '#shared/hazards/registry.ts';
import { Simulation } from '../../../scripts/covercast/simulating/simulation.ts';
import { eventOf } from '../../../scripts/covercast/simulating/what-if.ts';
import { typhoonWarning } from '../../support/cap/typhoon-warning.ts';
import { covercastInMemory } from '../../support/covercast-in-memory.ts';
import { aCustomerRecord, aLocationRecord, aPolicyRecord } from '../../support/records.ts';
import { reachOf } from '../../support/simulated.ts';
import { covercast, type World } from './a-desk.ts';

// the desk's clock stands at 2026-07-01T08:00Z
const warning = (over: Partial<Parameters<typeof typhoonWarning>[0]> = {}) =>
  typhoonWarning({ sent: '2026-07-01T07:00:00.000Z', expires: '2026-07-01T20:00:00.000Z', ...over });
const box = [
  [120.9, 30.6],
  [122.2, 30.6],
  [122.2, 31.9],
  [120.9, 31.9],
  [120.9, 30.6],
];
const drawn = { type: 'Polygon', coordinates: [box] };

function insured(name: string, over: { customer?: object; location?: object } = {}): readonly unknown[] {
  return [
    aCustomerRecord({ id: `cus_${name}`, ...over.customer }),
    aPolicyRecord({ id: `pol_${name}`, customerId: `cus_${name}` }),
    aLocationRecord({ id: `loc_${name}`, customerId: `cus_${name}`, ...over.location }),
  ];
}

const lines = [
  ...insured('told'),
  ...insured('english', { customer: { locale: 'en', phone: '+12025550142' } }),
  ...insured('refused', { customer: { consents: { alerts: 'refused' } } }),
  ...insured('zone', { location: { lat: undefined, lon: undefined, geocodes: { adcode: '330902' } } }),
  ...insured('spared', { location: { lat: 31.1, lon: 120.899, geocodes: {} } }),
  ...insured('inland', { location: { lat: 30.66, lon: 104.06, geocodes: { adcode: '510107' } } }),
];

let folder: string;
let world: World;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simulate-'));
  const inMemory = covercastInMemory();
  await inMemory.importLines(lines);
  world = { simulated: reachOf(inMemory, lines) };
});
afterAll(() => rmSync(folder, { recursive: true }));

function given(content: unknown, name = 'file'): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function simulated(...args: readonly string[]): Promise<Simulation> {
  const { code, stdout } = await covercast(['simulate', ...args, '--json'], world);
  expect(code, stdout).toBe(0);
  return Simulation.parse(JSON.parse(stdout));
}

describe('covercast simulate', () => {
  it('lists whom a warning concerns, and what would become of each', async () => {
    const programme = 'typhoon-motor';
    const all = await simulated(given(warning()));
    const ids = (list: readonly { readonly customerId: string }[]) =>
      list.map(({ customerId }) => customerId);
    expect(ids(all.audience)).toEqual(['cus_english', 'cus_refused', 'cus_told', 'cus_zone']);
    expect(ids(all.send)).toEqual(['cus_english', 'cus_told', 'cus_zone']);
    expect(all.suppress).toEqual([{ customerId: 'cus_refused', programme, reason: 'refused' }]);
    const counts = { audience: 4, send: 3, defer: 0, suppress: 1 };
    expect(all).toMatchObject({
      at: '2026-07-01T08:00:00.000Z',
      alert: {
        sender: 'shanghai@cma.example',
        warnings: [{ event: 'Typhoon', programmes: ['typhoon-motor', 'typhoon-home'] }],
      },
      defer: [],
      byReason: { refused: 1 },
      byProgramme: { [programme]: counts },
      byLine: { motor: counts },
      bySeverity: { Severe: counts },
      parts: 4 + 3 + 3,
      afterOnset: 3,
      tooLate: 0,
      estimatedCost: null,
      notCounted: [],
      unknownEvents: [],
    });
  });

  it('tells when each text would leave, by the pace of the identity it leaves by', async () => {
    const { send, lastLeavesAfter } = await simulated(given(warning()));
    // the American number leaves by an identity of its own; three parts at 100 parts a second
    expect(send.map(({ at }) => at.slice(17, 23))).toEqual(['00.000', '00.000', '00.030']);
    expect(lastLeavesAfter).toBe('PT0.03S');
  });

  it('counts texts that leave after the onset', async () => {
    expect(await simulated(given(warning({ onset: '2026-07-01T12:00:00.000Z' })))).toMatchObject({
      afterOnset: 0,
    });
  });

  it('is read at a glance', async () => {
    const { stdout, code } = await covercast(['simulate', given(warning())], world);
    expect(code).toBe(0);
    expect(
      stdout,
    ).toBe(`Concerns 4 customers. Sent by shanghai@cma.example, simulated 2026-07-01 08:00 UTC; nothing was sent or written.

Severe  Typhoon  Immediate  from 2026-07-01 07:00 UTC  until 2026-07-01 20:00 UTC  上海中心气象台

Told now     3  the last leaves after 1 s; at most 10 parts, cost unknown (no price is configured)
After onset  3  of these leave when it has begun
Not told     1  1 refused

               CONCERNED  TOLD  LATER  NOT TOLD
typhoon-motor  4          3     0      1
`);
  });

  it.each([
    ['an exercise', warning({ status: 'Exercise' }), 'not-actual'],
    ['one that is over', warning({ expires: '2026-07-01T07:30:00.000Z' }), 'expired'],
  ])('of %s says that it concerns nobody, and why', async (_, xml, reason) => {
    const { stdout } = await covercast(['simulate', given(xml)], world);
    expect(stdout).toContain('Concerns nobody.');
    expect(stdout).toContain(reason);
    expect(await simulated(given(xml))).toMatchObject({
      audience: [],
      lastLeavesAfter: 'PT0S',
      notCounted: [
        { info: 0, reason },
        { info: 1, reason },
      ],
    });
  });

  it('of an event nobody knows names it', async () => {
    const xml = warning()
      .replaceAll('台风', '蝗灾')
      .replaceAll('Typhoon', 'Locusts')
      .replaceAll('11B01', '99Z99');
    expect(await simulated(given(xml))).toMatchObject({ audience: [], unknownEvents: ['Locusts'] });
    expect((await covercast(['simulate', given(xml)], world)).stdout).toContain('Unknown event  Locusts');
  });

  it('of an empty book says that it concerns nobody', async () => {
    const { stdout, code } = await covercast(['simulate', given(warning())]);
    expect([code, stdout.slice(0, 16)]).toEqual([0, 'Concerns nobody.']);
  });
});

describe('what if', () => {
  const flags = (file: string, ...more: readonly string[]) => [
    '--polygon',
    file,
    '--hazard',
    'typhoon',
    '--severity',
    'Severe',
    ...more,
  ];

  it('an area were warned of is answered as of a warning', async () => {
    const { audience, alert } = await simulated(...flags(given(drawn)));
    expect(audience.map(({ customerId }) => customerId)).toEqual(['cus_english', 'cus_refused', 'cus_told']);
    expect(alert).toMatchObject({
      source: 'what-if',
      warnings: [{ onset: '2026-07-01T08:00:00.000Z', usefulUntil: '2026-07-02T08:00:00.000Z' }],
    });
    expect((await covercast(['simulate', ...flags(given(drawn))], world)).stdout).toContain(
      'WHAT IF: nobody has issued this',
    );
  });

  it('begins and ends when the flags say', async () => {
    const times = ['--onset', '2026-07-01T18:00:00+08:00', '--expires', '2026-07-01T20:00:00+08:00'];
    const { alert } = await simulated(...flags(given(drawn), ...times));
    expect(alert.warnings).toMatchObject([
      { onset: '2026-07-01T10:00:00.000Z', usefulUntil: '2026-07-01T12:00:00.000Z' },
    ]);
  });

  it.each(hazards)('is asked of $kind under a name that means it', (hazard) => {
    expect(hazardOf({ event: eventOf(hazard), eventCodes: [] })).toBe(hazard);
  });
});

describe('misuse is told with the field', () => {
  const refusal = async (...args: readonly string[]) => {
    const { code, stdout } = await covercast(['simulate', ...args, '--json'], world);
    return { code, ...JSON.parse(stdout).error };
  };

  it.each([
    ['no file', [], 'FILE', 'missing'],
    ['a file that is not there', ['nowhere.xml'], 'FILE', 'no file'],
    ['a flag of the other form', ['file', '--severity', 'Severe'], 'severity', '--polygon'],
    ['no hazard', ['--polygon', 'p'], 'hazard', 'typhoon'],
    ['an unknown hazard', ['--polygon', 'p', '--hazard', 'locusts'], 'hazard', 'typhoon'],
    ['no severity', ['--polygon', 'p', '--hazard', 'typhoon'], 'severity', 'Extreme'],
    [
      'a drawing that is not there',
      ['--polygon', 'p', '--hazard', 'typhoon', '--severity', 'Severe'],
      'polygon',
      'no file',
    ],
    ['a file too many', ['x', '--polygon', 'p'], 'arguments', 'flags'],
  ])('%s', async (_, args, field, words) => {
    expect(await refusal(...args)).toMatchObject({
      code: 'usage',
      field,
      message: expect.stringContaining(words),
    });
  });

  it('an alert that the door would refuse is refused alike', async () => {
    expect(await refusal(given('<alert/>'))).toMatchObject({ code: 'usage' });
    const unclosed = warning().replace('30.60,120.90</polygon>', '30.60,120.95</polygon>');
    expect((await refusal(given(unclosed))).field).toContain('polygon');
  });

  it('a beginning after the end', async () => {
    const flags = ['--polygon', given(drawn), '--hazard', 'typhoon', '--severity', 'Severe'];
    const times = ['--onset', '2026-07-01T12:00:00Z', '--expires', '2026-07-01T12:00:00Z'];
    expect(await refusal(...flags, ...times)).toMatchObject({ field: 'onset' });
  });

  it('an end that has passed', async () => {
    const args = [
      '--polygon',
      given(drawn),
      '--hazard',
      'typhoon',
      '--severity',
      'Severe',
      '--expires',
      '2026-07-01T08:00:00Z',
    ];
    expect(await refusal(...args)).toMatchObject({ field: 'expires' });
  });

  it('a map in a folder that is not there, before anything is read', async () => {
    expect(await refusal(given(warning()), '--map', join(folder, 'none', 'map.svg'))).toMatchObject({
      field: 'map',
    });
  });

  it('ends with exit code 2', async () => {
    expect((await covercast(['simulate'], world)).code).toBe(2);
  });
});

describe('the map file', () => {
  it('shows who is told and who is not, and nothing of whom or where exactly', async () => {
    const map = join(folder, 'map.svg');
    expect((await simulated(given(warning()), '--map', map)).map).toBe(map);
    const svg = readFileSync(map, 'utf8');
    expect(svg).toContain('Not told: refused');
    for (const personal of ['cus_', 'pol_', 'loc_', '138000', '王', '31.2304', '121.5,', '310115', '沪A'])
      expect(svg).not.toContain(personal);
  });

  it('is written only when it is asked for', async () => {
    await simulated(given(warning()));
    expect(existsSync(join(folder, 'undefined'))).toBe(false);
  });
});
