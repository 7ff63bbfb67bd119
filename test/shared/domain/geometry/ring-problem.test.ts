import fc from 'fast-check';
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
    'a way back past a point on the way there encloses nothing',
    'no-area',
    [
      [0, 0],
      [0, 2],
      [0, 1],
      [1, 1],
      [0, 1],
      [0, 0],
    ],
  ],
  [
    'a triangle walked back by a point on its side encloses nothing',
    'no-area',
    [
      [0, 0],
      [0, 2],
      [2, 2],
      [0, 0],
      [0, 1],
      [0, 2],
      [2, 2],
      [0, 0],
    ],
  ],
  [
    'a way back across the antimeridian in other steps encloses nothing',
    'no-area',
    [
      [0, 179],
      [0, -178],
      [1, -178],
      [0, -178],
      [0, 180],
      [0, 179],
    ],
  ],
  [
    'a way there east of the antimeridian and back west of it encloses nothing',
    'no-area',
    [
      [0, 180],
      [1, 180],
      [1, -179],
      [1, -180],
      [0, -180],
      [0, 180],
    ],
  ],
  [
    'a way back beside the way there encloses what is between',
    undefined,
    [
      [0, 0],
      [0, 2],
      [0, 1],
      [1e-300, 1],
      [0, 0],
    ],
  ],
  [
    'a spike on a square leaves the square',
    undefined,
    [
      [0, 0],
      [0, 2],
      [0, 1],
      [0, 3],
      [0, 2],
      [2, 2],
      [2, 0],
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

const spike = (degree: number): readonly LatLon[] => {
  const [lat, lon] = [Math.floor(degree / 100), degree % 100];
  return [
    [0, 0],
    [lat + 1, lon + 1],
    [(lat + 1) / 2, (lon + 1) / 2],
    [lat + 1, lon + 1],
  ];
};

test('thousands of spikes are known to enclose nothing in no time', () => {
  const ring: readonly LatLon[] = [...Array.from({ length: 5000 }, (_, at) => spike(at)).flat(), [0, 0]];
  const started = process.cpuUsage();
  expect(ringProblem(ring)).toBe('no-area');
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000);
});

test('a way there and back in any steps encloses nothing', () => {
  const place = fc.tuple(fc.integer({ min: -8, max: 8 }), fc.integer({ min: -8, max: 8 }), fc.boolean());
  const walk = fc.array(place, { minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(walk, fc.constantFrom(0, 176, -180), (steps, east) => {
      const at = (lat: number, lon: number): LatLon => [lat, ((lon + east + 540) % 360) - 180];
      const there = steps.map(([lat, lon]) => at(lat, lon));
      const half = ([lat, lon]: (typeof steps)[number], [a, b]: (typeof steps)[number]) =>
        at((lat + a) / 2, (lon + b) / 2);
      const back = steps.toReversed().flatMap((step, nth) => {
        const next = steps[steps.length - 2 - nth];
        return next && step[2] ? [at(step[0], step[1]), half(step, next)] : [at(step[0], step[1])];
      });
      expect(['no-area', 'too-few-points']).toContain(ringProblem([...there, ...back]));
    }),
  );
});
