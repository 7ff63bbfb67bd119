import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringProblem } from '#shared/domain/geometry/ring-problem.ts';
import { UsageError } from '../../../../scripts/covercast/errors.ts';
import { readGeoJson } from '../../../../scripts/covercast/simulating/read-geojson.ts';

const ring = [
  [120.9, 30.6],
  [122.2, 30.6],
  [122.2, 31.9],
  [120.9, 30.6],
];
const asAlertsHaveIt = [
  [30.6, 120.9],
  [30.6, 122.2],
  [31.9, 122.2],
  [30.6, 120.9],
];
const polygon = { type: 'Polygon', coordinates: [ring] };
const feature = (geometry: unknown) => ({ type: 'Feature', properties: { name: '王小明' }, geometry });
const collection = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features });

const read = (value: unknown) => readGeoJson(typeof value === 'string' ? value : JSON.stringify(value));

function refusalOf(value: unknown): { readonly message: string; readonly field: string | undefined } {
  try {
    read(value);
  } catch (error) {
    if (error instanceof UsageError) return { message: error.message, field: error.field };
    throw error;
  }
  throw new Error('It was taken.');
}

describe('the area of a GeoJSON file', () => {
  it.each([
    ['a polygon', polygon, 1],
    ['a feature', feature(polygon), 1],
    ['several polygons', { type: 'MultiPolygon', coordinates: [[ring], [ring]] }, 2],
    ['features', collection(feature(polygon), feature(polygon)), 2],
    ['features of which one is nowhere', collection(feature(null), feature(polygon)), 1],
    ['a polygon with heights', { type: 'Polygon', coordinates: [ring.map((one) => [...one, 12])] }, 1],
  ])('is latitude first, from %s', (_, value, count) => {
    expect(read(value).polygons).toEqual(Array.from({ length: count }, () => asAlertsHaveIt));
  });

  it('may begin with a byte-order mark and name WGS 84', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
    expect(read(`\uFEFF${JSON.stringify({ ...polygon, crs })}`).polygons).toHaveLength(1);
  });

  it('crosses the antimeridian by an edge longer than 180°', () => {
    const coordinates = [
      [
        [179, -18],
        [-179, -18],
        [-179, -16],
        [179, -18],
      ],
    ];
    expect(read({ type: 'Polygon', coordinates }).polygons[0]?.[1]).toEqual([-18, -179]);
  });
});

describe('a GeoJSON file is refused by the name of the member', () => {
  it.each([
    ['that is not JSON', '{', 'polygon', 'not JSON'],
    ['that is no object', '[]', 'polygon', 'GeoJSON object'],
    ['without polygons', collection(), 'polygon', 'no polygon'],
    ['that is a line', { type: 'LineString', coordinates: ring }, 'type', 'LineString'],
    [
      'that is a point',
      collection(feature(polygon), feature({ type: 'Point', coordinates: [1, 2] })),
      'features[1].geometry.type',
      'Point',
    ],
    ['that is a mixture', { type: 'GeometryCollection', geometries: [] }, 'type', 'GeometryCollection'],
    ['that is nowhere', feature(null), 'polygon', 'no polygon'],
    ['that has a hole', { type: 'Polygon', coordinates: [ring, ring] }, 'coordinates', 'hole'],
    [
      'that is not closed',
      { type: 'Polygon', coordinates: [[...ring.slice(0, 3), [1, 1]]] },
      'coordinates[0]',
      'first point',
    ],
    [
      'that encloses nothing',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 1],
            [2, 2],
            [0, 0],
          ],
        ],
      },
      'coordinates[0]',
      'encloses nothing',
    ],
    [
      'that goes round a pole',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 80],
            [120, 80],
            [-120, 80],
            [0, 80],
          ],
        ],
      },
      'coordinates[0]',
      'pole',
    ],
    [
      'that has latitude first',
      { type: 'MultiPolygon', coordinates: [[ring.map(([lon, lat]) => [lat, lon])]] },
      'coordinates[0][0][0]',
      'longitude comes first',
    ],
    [
      'beyond the antimeridian',
      {
        type: 'Polygon',
        coordinates: [
          [
            [181, 0],
            [182, 0],
            [182, 1],
            [181, 0],
          ],
        ],
      },
      'coordinates[0][0]',
      '−180 to 180',
    ],
    ['of words', { type: 'Polygon', coordinates: [[['1', '2']]] }, 'coordinates[0][0]', 'degrees'],
    [
      'of another reference system',
      { ...polygon, crs: { type: 'name', properties: { name: 'EPSG:3857' } } },
      'crs',
      'WGS 84',
    ],
  ])('%s', (_, value, field, words) => {
    const refused = refusalOf(value);
    expect(refused.field).toBe(field);
    expect(refused.message).toContain(words);
  });
});

it('whatever a file holds, it is taken as rings that enclose something or refused', () => {
  const geometry = fc.record({
    type: fc.constantFrom('Polygon', 'MultiPolygon', 'Feature', 'FeatureCollection', 'Point'),
    coordinates: fc.array(fc.array(fc.array(fc.integer({ min: -200, max: 200 }), { maxLength: 3 }))),
    geometry: fc.jsonValue(),
    features: fc.array(fc.jsonValue()),
  });
  fc.assert(
    fc.property(fc.oneof(geometry, fc.jsonValue()), (value) => {
      try {
        for (const one of read(value).polygons) expect(ringProblem(one)).toBeUndefined();
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
      }
    }),
  );
});
