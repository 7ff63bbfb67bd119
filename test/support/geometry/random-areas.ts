import type { AlertArea, Circle, LatLon } from '#shared/contracts/hazard-alert.ts';
import { ringProblem } from '#shared/domain/geometry/ring-problem.ts';
import { anArea } from '../an-alert.ts';
import { aRandomRing, closed, oneOf, onMap, type Random } from './random-ring.ts';

/** Areas that share most of their edges, so that points near the edges of one are near those of the others. */
export interface AreaFamily {
  readonly ring: readonly LatLon[];
  readonly circle: Circle;
  /** Each the areas of one alert. */
  readonly alerts: readonly (readonly AlertArea[])[];
}

/** The codes that places have and alerts name. */
export const codes = {
  adcode: ['310115', '310101', '330203', '330921', '440103'],
  same: ['012086', '112086', '012011', '006037'],
  ugc: ['FLZ074', 'FLC086', 'CAZ041', 'FLZ173'],
} as const;

type Code = AlertArea['geocodes'][number];

const asked: readonly [Code, ...Code[]] = [
  { name: 'adcode', value: '310000' },
  { name: 'adcode', value: '330200' },
  { name: 'adcode', value: '440103' },
  { name: 'SAME', value: '012086' },
  { name: 'SAME', value: '012000' },
  { name: 'UGC', value: 'FLZ000' },
  { name: 'UGC', value: 'FLC086' },
];

/** A ring in ten guises: turned round, with repeated points, touching itself, cut in two, joined with circles and zones. */
export function aFamily(random: Random): AreaFamily {
  const ring = aRandomRing(random);
  const other = aRandomRing(random);
  const circle = aCircle(random, ring);
  const zone = oneOf(random, asked);
  const of = (polygons: readonly (readonly LatLon[])[], over: Partial<AlertArea> = {}) =>
    anArea({ polygons: polygons.map((one) => [...one]), ...over });
  const alerts = [
    [of([ring])],
    [of([ring.toReversed()])],
    [of([repeated(random, ring)])],
    [of([spiked(random, ring)])],
    [of([withLoop(random, ring)])],
    [of(cutInTwo(ring))],
    [of([ring], { geocodes: [zone] })],
    [of([], { circles: [circle] })],
    [of([ring], { circles: [circle] }), of([other], { geocodes: [zone] })],
    [of([ring, other]), of([], { circles: [{ ...circle, radiusKm: 0 }] })],
  ];
  return { ring, circle, alerts };
}

/** From 0 to 2,000 km, small ones as often as large ones. */
function aCircle(random: Random, ring: readonly LatLon[]): Circle {
  const centre = ring[Math.floor(random() * ring.length)] ?? [0, 0];
  const radiusKm = random() < 0.1 ? 0 : 0.001 * 2_000_000 ** random();
  return { centre, radiusKm: random() < 0.5 ? radiusKm : Number(radiusKm.toFixed(1)) };
}

function repeated(random: Random, ring: readonly LatLon[]): readonly LatLon[] {
  const open = ring.slice(0, -1);
  const start = Math.floor(random() * open.length);
  const turned = [...open.slice(start), ...open.slice(0, start)];
  return closed(turned.flatMap((point) => Array.from({ length: 1 + Math.floor(3 * random()) }, () => point)));
}

/** There and back from a vertex: such a spike has no inside, but is a boundary. */
function spiked(random: Random, ring: readonly LatLon[]): readonly LatLon[] {
  const at = 1 + Math.floor(random() * (ring.length - 2));
  const [lat, lon] = ring[at] ?? [0, 0];
  const tip = onMap(lat + (random() - 0.5) / 4, lon + (random() - 0.5) / 4);
  return sound([...ring.slice(0, at + 1), tip, ...ring.slice(at)], ring);
}

/** A further loop that touches the ring, or crosses it, at a vertex. */
function withLoop(random: Random, ring: readonly LatLon[]): readonly LatLon[] {
  const at = 1 + Math.floor(random() * (ring.length - 2));
  const [lat, lon] = ring[at] ?? [0, 0];
  const loop = [0, 1].map(() => onMap(lat + (random() - 0.5) / 2, lon + (random() - 0.5) / 2));
  return sound([...ring.slice(0, at + 1), ...loop, ...ring.slice(at)], ring);
}

/** Two rings along a diagonal, which both have. */
function cutInTwo(ring: readonly LatLon[]): readonly (readonly LatLon[])[] {
  const half = ring.length >> 1;
  const halves = [closed(ring.slice(0, half + 1)), [...ring.slice(half), ...ring.slice(half, half + 1)]];
  return halves.every((one) => ringProblem(one) === undefined) ? halves : [ring];
}

function sound(ring: readonly LatLon[], otherwise: readonly LatLon[]): readonly LatLon[] {
  return ringProblem(ring) === undefined ? ring : otherwise;
}
