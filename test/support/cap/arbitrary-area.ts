import * as fc from 'fast-check';
import type { AlertArea, Circle, LatLon } from '#shared/contracts/hazard-alert.ts';
import { valueName, words } from './arbitrary-text.ts';

const decimals = fc.constantFrom(0, 1, 4, 6, 12);

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}

/** East of 180° goes on at -180°. */
function wrapped(lon: number): number {
  return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
}

/** A ring seen whole from a point within: any number of corners, either way round, over the antimeridian too. */
export const ring: fc.Arbitrary<LatLon[]> = fc
  .record({
    lat: fc.integer({ min: -80, max: 80 }),
    lon: fc.oneof(fc.integer({ min: -180, max: 180 }), fc.constantFrom(179, -179, 180)),
    reaches: fc.array(fc.double({ min: 1.5, max: 5, noNaN: true }), { minLength: 3, maxLength: 24 }),
    digits: fc.constantFrom(3, 4, 6, 12),
    backwards: fc.boolean(),
  })
  .map(({ lat, lon, reaches, digits, backwards }) => {
    const points = reaches.map((reach, at): LatLon => {
      const angle = (2 * Math.PI * at) / reaches.length;
      const x = rounded(wrapped(lon + reach * Math.cos(angle)), digits);
      return [rounded(lat + reach * Math.sin(angle), digits), x];
    });
    const [first = [0, 0]] = points;
    const closed: LatLon[] = [...points, first];
    return backwards ? closed.reverse() : closed;
  });

const circle: fc.Arbitrary<Circle> = fc
  .tuple(
    fc.double({ min: -90, max: 90, noNaN: true }),
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.oneof(fc.constant(0), fc.double({ min: 0, max: 2000, noNaN: true })),
    decimals,
  )
  .map(([lat, lon, radius, digits]) => ({
    centre: [rounded(lat, digits), rounded(lon, digits)],
    radiusKm: rounded(radius, digits),
  }));

/** A name and a value, as geocodes, parameters and event codes are. */
export const named = fc.record({ name: valueName, value: words });

const heights = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ altitude: fc.integer({ min: -1000, max: 30_000 }) }) },
  { weight: 1, arbitrary: fc.record({ altitude: fc.nat(9000), ceiling: fc.nat(40_000) }) },
);

/** An area of polygons, circles and zone codes, or of none. */
export const area: fc.Arbitrary<AlertArea> = fc
  .tuple(
    fc.record({
      description: words,
      polygons: fc.array(ring, { maxLength: 3 }),
      circles: fc.array(circle, { maxLength: 2 }),
      geocodes: fc.array(named, { maxLength: 4 }),
    }),
    heights,
  )
  .map(([shapes, height]) => ({ ...shapes, ...height }));
