import type { LatLon } from '#shared/contracts/hazard-alert.ts';
import { ringProblem } from '#shared/domain/geometry/ring-problem.ts';

/** Numbers from 0 up to 1. */
export type Random = () => number;

const CELL = 360 / 2 ** 13;
/** How feeds write coordinates: to 2, 4 or 6 decimals, as they come, or on the lines between geohash cells. */
const roundings: readonly ((degrees: number) => number)[] = [
  (degrees) => Number(degrees.toFixed(2)),
  (degrees) => Number(degrees.toFixed(4)),
  (degrees) => Number(degrees.toFixed(6)),
  (degrees) => degrees,
  (degrees) => Math.round(degrees / CELL) * CELL,
];

/** A closed ring that `ringProblem` passes: of any size and place, the antimeridian and the poles not spared. */
export function aRandomRing(random: Random): readonly LatLon[] {
  for (;;) {
    const ring = closed(pointsOfRing(random));
    if (ringProblem(ring) === undefined) return ring;
  }
}

/** One of these. */
export function oneOf<Item>(random: Random, items: readonly [Item, ...Item[]]): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

/** The same ring with its first point at the end again. */
export function closed(points: readonly LatLon[]): readonly LatLon[] {
  return [...points, ...points.slice(0, 1)];
}

/** On the map: no latitude beyond a pole, no longitude beyond 180°. */
export function onMap(lat: number, lon: number): LatLon {
  const turned = lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
  return [Math.min(90, Math.max(-90, lat)), turned];
}

function pointsOfRing(random: Random): readonly LatLon[] {
  const size = random() < 0.06 ? 4 + 8 * random() : 0.02 * 100 ** random();
  const [lat, lon] = centreOf(random, size);
  const count = random() < 0.05 ? 60 + Math.floor(140 * random()) : 3 + Math.floor(9 * random());
  const round = oneOf(random, [roundings[0] ?? Number, ...roundings]);
  const isStar = random() < 0.5;
  const points = Array.from({ length: count }, (_, at): LatLon => {
    const angle = (2 * Math.PI * (isStar ? at : random() * count)) / count;
    const radius = size * (0.3 + 0.7 * random());
    return onMap(round(lat + radius * Math.sin(angle)), round(lon + 1.5 * radius * Math.cos(angle)));
  });
  return random() < 0.5 ? points : points.toReversed();
}

function centreOf(random: Random, size: number): readonly [number, number] {
  const lat = 150 * random() - 75;
  const lon = 360 * random() - 180;
  const style = random();
  if (style < 0.25) return [lat, 180 + (random() - 0.5) * size];
  if (style < 0.4) return [(random() < 0.5 ? -1 : 1) * (90 - size * random()), lon];
  if (style < 0.5) return [CELL * Math.round(lat / CELL), CELL * Math.round(lon / CELL)];
  return [lat, lon];
}
