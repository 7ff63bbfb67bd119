import type { LatLon } from '../../contracts/hazard-alert.ts';
import { type RingProblem, ringProblem } from '../../domain/geometry/ring-problem.ts';
import type { CapElement } from './element.ts';
import { readPoints } from './read-points.ts';
import { refuse } from './refused.ts';

const remedies: Readonly<Record<RingProblem, string>> = {
  unclosed: 'Close the polygon: repeat the first point at the end.',
  'too-few-points': 'Give at least three different points and the first again.',
  'no-area': 'Give points that enclose an area.',
  'round-a-pole': 'A ring round a pole has no inside: give the area as several polygons or a circle.',
};

/** The ring of a `polygon`, first point = last. Refuses rings that enclose nothing that can be told. */
export function readPolygon(polygon: CapElement): LatLon[] {
  const ring = readPoints(polygon);
  const problem = ringProblem(ring);
  if (problem) refuse(`polygon-${problem}`, remedies[problem], polygon);
  return ring;
}
