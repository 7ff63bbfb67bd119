import * as z from 'zod/mini';
import type { LatLon } from '#shared/contracts/hazard-alert.ts';
import { type RingProblem, ringProblem } from '#shared/domain/geometry/ring-problem.ts';
import { UsageError } from '../errors.ts';

/** Longitude, latitude, and anything after them. */
const Position = z.tuple([z.number(), z.number()], z.unknown());
const Ring = z.array(z.unknown());

/** The most points of one ring: what a person draws, and any administrative border. */
const MOST_POINTS = 100_000;

const REMEDIES = {
  unclosed: 'does not end where it begins: repeat its first point at the end',
  'too-few-points': 'has fewer than three different points',
  'no-area': 'encloses nothing',
  'round-a-pole': 'goes round a pole: draw it as pieces that do not',
} as const satisfies Record<RingProblem, string>;

/** A ring of GeoJSON as rings of alerts are: latitude first. Throws UsageError naming the member `at`. */
export function ringOf(value: unknown, at: string): LatLon[] {
  const positions = Ring.safeParse(value);
  if (!positions.success) throw new UsageError(`${at} is a list of positions`, at);
  if (positions.data.length > MOST_POINTS)
    throw new UsageError(`${at} has more than ${MOST_POINTS} points: simplify it`, at);
  const ring = positions.data.map((one, index) => pointOf(one, `${at}[${index}]`));
  const problem = ringProblem(ring);
  if (problem) throw new UsageError(`${at} ${REMEDIES[problem]}`, at);
  return ring;
}

function pointOf(value: unknown, at: string): LatLon {
  const position = Position.safeParse(value);
  if (!position.success) throw new UsageError(`${at} is a longitude and a latitude, in degrees`, at);
  const [lon, lat] = position.data;
  if (Math.abs(lon) > 180)
    throw new UsageError(`${at} has the longitude ${lon}: it lies from −180 to 180`, at);
  if (Math.abs(lat) > 90)
    throw new UsageError(`${at} has the latitude ${lat}, of −90 to 90: longitude comes first`, at);
  return [lat, lon];
}
