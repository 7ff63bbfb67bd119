import type { LatLon } from '#shared/contracts/hazard-alert.ts';
import { CELL_LENGTH, geohashNumber } from '#shared/domain/geometry/geohash.ts';
import { seeded } from '../support/seeded.ts';

/** Points as the place rows have them: in the order of their geohash cells (as numbers). Degrees. */
export interface StoredPoints {
  readonly cells: Uint32Array;
  readonly lats: Float64Array;
  readonly lons: Float64Array;
}

/** So many points evenly over the extent of China. */
export function pointsInStore(count: number): StoredPoints {
  const random = seeded(count);
  const points = Array.from({ length: count }, () => {
    const [lat, lon] = [18 + 36 * random(), 73 + 62 * random()];
    return { lat, lon, cell: geohashNumber(lat, lon, CELL_LENGTH) };
  }).sort((a, b) => a.cell - b.cell);
  return {
    cells: Uint32Array.from(points, ({ cell }) => cell),
    lats: Float64Array.from(points, ({ lat }) => lat),
    lons: Float64Array.from(points, ({ lon }) => lon),
  };
}

/** A closed ring some 4° wide, wavy like a coast at every scale. */
export function coastOf(vertices: number): readonly LatLon[] {
  const random = seeded(vertices);
  const waves = Array.from({ length: 60 }, (_, at) => ({ at: at + 1, phase: 2 * Math.PI * random() }));
  const points = Array.from({ length: vertices }, (_, at): LatLon => {
    const angle = (2 * Math.PI * at) / vertices;
    const height = waves.reduce((sum, wave) => sum + Math.sin(wave.at * angle + wave.phase) / wave.at, 0);
    const radius = 1.7 + 0.25 * height;
    return [30.5 + radius * Math.sin(angle), 118 + radius * Math.cos(angle)];
  });
  return [...points, ...points.slice(0, 1)];
}
