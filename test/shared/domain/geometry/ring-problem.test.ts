import { describe, expect, test } from 'vitest';
import type { LatLon } from '#shared/contracts/hazard-alert.ts';
import { ringProblem } from '#shared/domain/geometry/ring-problem.ts';

const facts: readonly (readonly [string, string | undefined, readonly LatLon[]])[] = [
  [
    'a triangle is sound',
    undefined,
    [
      [0, 0],
      [1, 0],
      [0, 1],
      [0, 0],
    ],
  ],
  [
    'repeated points are harmless',
    undefined,
    [
      [0, 0],
      [0, 0],
      [1, 0],
      [1, 0],
      [0, 1],
      [0, 0],
    ],
  ],
  [
    'a bow tie encloses two areas',
    undefined,
    [
      [0, 0],
      [1, 1],
      [0, 1],
      [1, 0],
      [0, 0],
    ],
  ],
  [
    'a ring across the antimeridian is sound',
    undefined,
    [
      [0, 179],
      [1, 179],
      [1, -179],
      [0, 179],
    ],
  ],
  [
    'a ring with an edge along the pole is sound',
    undefined,
    [
      [80, 0],
      [90, 0],
      [90, 90],
      [80, 90],
      [80, 0],
    ],
  ],
  [
    'an open ring is unclosed',
    'unclosed',
    [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ],
  ],
  [
    'a ring that ends at -180° where it began at 180° is unclosed',
    'unclosed',
    [
      [0, 180],
      [1, 180],
      [1, 179],
      [0, -180],
    ],
  ],
  [
    'a ring that touches 180° from both sides is sound',
    undefined,
    [
      [0, 180],
      [1, 180],
      [1, -179],
      [0, -180],
      [0, 180],
    ],
  ],
  [
    'three points are too few',
    'too-few-points',
    [
      [0, 0],
      [1, 0],
      [0, 0],
    ],
  ],
  [
    'two different points are too few',
    'too-few-points',
    [
      [0, 0],
      [1, 0],
      [0, 0],
      [1, 0],
      [0, 0],
    ],
  ],
  [
    'points on one line enclose nothing',
    'no-area',
    [
      [0, 0],
      [1, 1],
      [2, 2],
      [0, 0],
    ],
  ],
  [
    'a way there and back encloses nothing',
    'no-area',
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [1, 0],
      [0, 0],
    ],
  ],
  [
    'a ring walked twice encloses nothing (even-odd)',
    'no-area',
    [
      [0, 0],
      [1, 0],
      [0, 1],
      [0, 0],
      [1, 0],
      [0, 1],
      [0, 0],
    ],
  ],
  [
    'a ring round the pole has no inside',
    'round-a-pole',
    [
      [80, 0],
      [80, 120],
      [80, -120],
      [80, 0],
    ],
  ],
  ['nothing at all is too few points', 'too-few-points', []],
];

describe('what is wrong with a ring', () => {
  test.each(facts)('%s', (_, problem, ring) => {
    expect(ringProblem(ring)).toBe(problem);
  });
});
