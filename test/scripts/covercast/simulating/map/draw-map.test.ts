import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LatLon } from '#shared/contracts/hazard-alert.ts';
import { prepareArea } from '#shared/domain/geometry/area.ts';
import { anAlert } from '../../../../support/an-alert.ts';
import { rings } from '../../../../support/geometry/arbitraries.ts';
import { alertOf, elementsOf, mapOf, pointsOf, signsOn } from './a-map.ts';

/** The lines of the legend: label, texts, places. */
function legendOf(svg: string): readonly string[] {
  return elementsOf(svg)
    .filter(({ name, within }) => within === 'legend' && name === 'text')
    .map(({ text }) => text);
}

function textOf(svg: string): string {
  return elementsOf(svg)
    .filter(({ name }) => name === 'text' || name === 'title' || name === 'desc')
    .map(({ text }) => text)
    .join('\n');
}

/** The box of the map on the page. */
function boxOf(svg: string): { x: number; y: number; width: number; height: number } {
  const found = elementsOf(svg).find(({ name, within, attributes }) => {
    return name === 'rect' && within === 'map' && attributes['fill'] === 'none';
  });
  const { x, y, width, height } = found?.attributes ?? {};
  return { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
}

const disc = (lat: number, lon: number, radiusKm: number) => ({
  circles: [{ centre: [lat, lon] satisfies LatLon, radiusKm }],
});
const box = (south: number, west: number, north: number, east: number): LatLon[] => [
  [south, west],
  [south, east],
  [north, east],
  [north, west],
  [south, west],
];
const shanghai = alertOf({ polygons: [box(30, 121, 32, 122)], description: '上海' });

describe('the map of a simulation', () => {
  it('counts one customer as one', () => {
    expect(textOf(mapOf(shanghai, [[31, 121.5, 'told']]))).toContain('concerns 1 customer');
    expect(textOf(mapOf(shanghai, [[31, 121.5, 'told']]))).not.toContain('1 customers');
  });

  it('writes no more of a number than a page can show', () => {
    const kinds = ['told', 'refused', 'told later', 'no-consent', 'holds', 'spared'];
    const map = mapOf(
      shanghai,
      kinds.map((kind, at) => [30.0123 + at / 7, 121.4567, kind]),
    );
    expect([...map.matchAll(/ d="[^"]*\d\.\d{3,}[^"]*"/g)]).toEqual([]);
  });

  it('counts in its legend what the simulation counts, and the places it draws', () => {
    const places = [
      ...Array.from({ length: 12 }, () => [31, 121.5, 'told'] as const),
      [31.5, 121.5, 'refused'] as const,
      [31.6, 121.5, 'refused'] as const,
      [31.6, 121.6, 'told later'] as const,
      [31, 120.9, 'spared'] as const,
    ];
    const lines = legendOf(mapOf(shanghai, places));
    const row = (label: string, many: number) =>
      lines.slice(lines.indexOf(label), lines.indexOf(label) + many);
    expect(row('Told now', 3)).toEqual(['Told now', '12', '12']);
    expect(row('Told later', 3)).toEqual(['Told later', '1', '1']);
    expect(row('Not told: refused', 3)).toEqual(['Not told: refused', '2', '2']);
    expect(row('Spared: near, outside', 2)).toEqual(['Spared: near, outside', '1']);
  });

  it('has one sign for all of a kind in a cell, larger for more', () => {
    const [few] = signsOn(mapOf(shanghai, [[31, 121.5]]));
    const many = signsOn(
      mapOf(
        shanghai,
        Array.from({ length: 120 }, () => [31, 121.5] as const),
      ),
    );
    expect(many).toHaveLength(1);
    expect(Number(many[0]?.attributes['r'])).toBeGreaterThan(Number(few?.attributes['r']));
  });

  it('tells kinds apart by shape and by colour', () => {
    const kinds = [
      'told',
      'told later',
      'refused',
      'no-channel',
      'halted',
      'too-late',
      'hold-deceased',
      'spared',
    ];
    const svg = mapOf(
      shanghai,
      kinds.map((kind, at) => [30.2 + at / 5, kind === 'spared' ? 120.9 : 121.5, kind]),
    );
    const looks = signsOn(svg).map(({ name, attributes }) => {
      const { fill, stroke, d = '' } = attributes;
      return {
        colour: `${fill} ${stroke}`,
        shape: `${name} ${fill === 'none' || fill === '#fff'} ${shapeOf(d)}`,
      };
    });
    expect(looks).toHaveLength(kinds.length);
    expect(new Set(looks.map(({ colour }) => colour)).size).toBe(kinds.length);
    expect(new Set(looks.map(({ shape }) => shape)).size).toBe(kinds.length);
  });

  it('lumps the rarest reasons together when there are too many to tell apart', () => {
    const reasons = Array.from({ length: 8 }, (_, at) =>
      Array.from({ length: at + 1 }, () => `reason-${at}`),
    );
    const lines = legendOf(
      mapOf(
        shanghai,
        reasons.flat().map((kind) => [31, 121.5, kind] as const),
      ),
    );
    expect(lines.filter((text) => text.startsWith('Not told: '))).toHaveLength(6);
    const others = lines.indexOf('Not told: other reasons');
    expect(lines.slice(others, others + 3)).toEqual(['Not told: other reasons', '6', '6']);
  });

  it('says whose warning it is, when it was sent, and that the advice is ours', () => {
    const text = textOf(mapOf(shanghai));
    for (const part of ['上海中心气象台', 'office@cma.example', '2026-09-10 00:00 UTC', 'is ours', 'Severe'])
      expect(text).toContain(part);
  });

  it('lists zones, which have no shape, and counts places known by them alone', () => {
    const geocodes = Array.from({ length: 30 }, (_, at) => ({ name: 'UGC', value: `FLC0${10 + at}` }));
    const text = textOf(mapOf(alertOf({ geocodes }), [], 7)).replaceAll(/\s+/g, ' ');
    expect(text).toContain('UGC FLC010, FLC011');
    expect(text).toContain('6 more');
    expect(text).toContain('7 places known by a zone code alone');
    expect(text).toContain('Nothing can be drawn');
  });

  it('is well-formed whatever the office writes', () => {
    const words = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(words, words, words, (description, office, event) => {
        const alert = alertOf({ polygons: [box(30, 121, 32, 122)], description });
        const infos = alert.infos.map((info) => ({
          ...info,
          office: `${office}<&>"'`,
          event: `台风 ${event}\u0000\uD800`,
        }));
        expect(elementsOf(mapOf(anAlert({ infos })))).not.toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('of a cancel without infos is named for it', () => {
    const cancel = anAlert({ infos: [], messageType: 'Cancel' });
    expect(textOf(mapOf(cancel))).toContain('Cancel: concerns nobody');
  });

  it('keeps its words on the page', () => {
    const long = 'Alertas muy largas '.repeat(40);
    const svg = mapOf(alertOf({ polygons: [box(30, 121, 32, 122)], description: long }));
    for (const { name, text } of elementsOf(svg)) if (name === 'tspan') expect(text.length).toBeLessThan(240);
  });
});

/** The directions of a path, whatever its place and size. */
function shapeOf(d: string): string {
  const points = [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  return points
    .map(([x, y], at) => {
      const [nextX, nextY] = points[(at + 1) % points.length] ?? [x, y];
      return `${Math.sign(Math.round(nextX - x))}${Math.sign(Math.round(nextY - y))}`;
    })
    .join(' ');
}

describe('signs on the map stand', () => {
  it('on their own side of the edge that passes through a cell', () => {
    // the edge passes through the middle of the cell
    const alert = alertOf({ polygons: [box(30, 121.02, 32, 122)] });
    const svg = mapOf(alert, [
      [31.2, 121.03, 'told'],
      [31.2, 121.01, 'spared'],
    ]);
    const [told, spared] = signsOn(svg);
    const edge = Math.min(...pointsOf(svg, 'areas').map(([x]) => x));
    expect(Number(told?.attributes['cx'])).toBeGreaterThan(edge);
    expect(Number(/^M([\d.]+)/.exec(spared?.attributes['d'] ?? '')?.[1])).toBeLessThan(edge);
  });

  it('at the same point wherever in a cell a home is', () => {
    const circle = (lat: number, lon: number) => signsOn(mapOf(shanghai, [[lat, lon]]))[0]?.attributes;
    expect(circle(31.2304, 121.5)).toEqual(circle(31.2399, 121.51));
  });

  it('within the map, those concerned within its areas, whatever the area', () => {
    const spots = fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(rings, spots, (ring, some) => {
        const alert = alertOf({ polygons: [[...ring]] });
        const area = prepareArea(alert.infos[0]?.areas ?? []);
        const lats = ring.map(([lat]) => lat);
        const [low, high] = [Math.min(...lats), Math.max(...lats)];
        const places = some
          .map(([up, right]) => [low + up * (high - low), right * 359 - 179.5] as const)
          .filter(([lat, lon]) => area.contains([lat, lon]));
        const svg = mapOf(alert, places);
        const { x, y, width, height } = boxOf(svg);
        const signs = signsOn(svg);
        expect(signs.length).toBeGreaterThan(places.length > 0 ? 0 : -1);
        for (const { attributes } of signs) {
          expect(Number(attributes['cx'])).toBeGreaterThanOrEqual(x - 40);
          expect(Number(attributes['cx'])).toBeLessThanOrEqual(x + width + 40);
          expect(Number(attributes['cy'])).toBeGreaterThanOrEqual(y - 40);
          expect(Number(attributes['cy'])).toBeLessThanOrEqual(y + height + 40);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the area is drawn', () => {
  it('in one piece over the antimeridian, with its degrees east and west', () => {
    const alert = alertOf({
      polygons: [
        [
          [-16, 178],
          [-16, -178],
          [-18, -178],
          [-18, 178],
          [-16, 178],
        ],
      ],
    });
    const svg = mapOf(alert, [
      [-17, 179.5],
      [-17, -179.5],
    ]);
    const xs = pointsOf(svg, 'areas').map(([x]) => x);
    const { x, width } = boxOf(svg);
    expect(Math.min(...xs)).toBeGreaterThan(x);
    expect(Math.max(...xs)).toBeLessThan(x + width);
    const [west, east] = signsOn(svg).map(({ attributes }) => Number(attributes['cx']));
    expect(west).toBeLessThan(east ?? 0);
    const text = textOf(svg);
    for (const label of ['178° E', '180°', '178° W']) expect(text).toContain(label);
  });

  it('to scale: a disc is as wide as the scale bar says, and round at the middle latitude', () => {
    for (const lat of [0, 45, -60]) {
      const svg = mapOf(alertOf(disc(lat, 10, 50)));
      const points = pointsOf(svg, 'areas');
      const span = (axis: 0 | 1) =>
        Math.max(...points.map((one) => one[axis])) - Math.min(...points.map((one) => one[axis]));
      const bar = elementsOf(svg).filter(
        ({ name, within, attributes }) =>
          within === 'scale' && name === 'rect' && attributes['height'] === '5',
      );
      const length = bar.reduce((sum, { attributes }) => sum + Number(attributes['width']), 0);
      const [, km = ''] =
        /(\d+) km/.exec(
          elementsOf(svg).find(({ within, text }) => within === 'scale' && text.includes('km'))?.text ?? '',
        ) ?? [];
      expect((span(1) / length) * Number(km)).toBeCloseTo(100, 0);
      expect(span(0) / span(1)).toBeCloseTo(1, 2);
    }
  });

  it.each([
    ['a disc that holds the north pole', disc(86, 15, 900)],
    ['a disc that holds the south pole', disc(-88, -170, 2_000)],
    ['a disc that touches a pole', disc(80, 15, 1_111)],
    ['a disc that holds both poles', disc(10, 15, 12_000)],
    ['all of the world', disc(10, 15, 20_100)],
    ['a point', disc(10, 15, 0)],
    [
      'a polygon that touches a pole',
      {
        polygons: [
          [
            [80, 0],
            [90, 0],
            [90, 40],
            [80, 40],
            [80, 0],
          ] satisfies LatLon[],
        ],
      },
    ],
    ['a polygon round half of the world', { polygons: [box(-60, -100, 60, 80)] }],
  ])('%s, no part of it beyond a pole', (_, area) => {
    const svg = mapOf(alertOf(area));
    const { y, height } = boxOf(svg);
    const ys = pointsOf(svg, 'areas').map(([, at]) => at);
    expect(ys.length).toBeGreaterThan(0);
    expect(svg).not.toContain('NaN');
    for (const at of ys) {
      expect(Number.isFinite(at)).toBe(true);
      expect(at).toBeGreaterThanOrEqual(y - 0.02);
      expect(at).toBeLessThanOrEqual(y + height + 0.02);
    }
  });

  it('north up, and says so', () => {
    expect(
      elementsOf(mapOf(shanghai)).find(({ within, name }) => within === 'north' && name === 'text')?.text,
    ).toBe('N');
  });
});
