import * as z from 'zod/mini';
import type { AlertArea, LatLon } from '#shared/contracts/hazard-alert.ts';
import { UsageError } from '../errors.ts';
import { jsonOf } from '../json-of.ts';
import { ringOf } from './ring-of.ts';

const Typed = z.object({ type: z.string() });
const Collection = z.object({ features: z.array(z.unknown()) });
const Feature = z.object({ geometry: z.unknown() });
const Coordinates = z.object({ coordinates: z.array(z.unknown()) });
const Rings = z.array(z.unknown());
const Crs = z.object({ crs: z.object({ properties: z.object({ name: z.string() }) }) });

/** The names of WGS 84 with longitude first, as files write them; other systems are other places. */
const WGS84 = /(CRS84|EPSG:+4326)$/;
const TYPES = 'Polygon, MultiPolygon, or a Feature or FeatureCollection of these';

/**
 * The polygons of a GeoJSON text (RFC 7946: longitude first, degrees, WGS 84) as one area. Heights and properties are
 * left out; an edge longer than 180° of longitude crosses the antimeridian, as in alerts. Throws UsageError naming the
 * member for anything that is no polygon, for a polygon with a hole (an alert's polygons have none), and for rings that
 * enclose nothing.
 */
export function readGeoJson(text: string): AlertArea {
  const root = jsonOf(text, 'polygon');
  const crs = Crs.safeParse(root);
  if (crs.success && !WGS84.test(crs.data.crs.properties.name))
    throw new UsageError('crs is another system than WGS 84 (RFC 7946 knows no other): convert it', 'crs');
  const polygons = polygonsOf(root, '');
  if (polygons.length === 0) throw new UsageError('The file has no polygon', 'polygon');
  return { description: 'What if', polygons: [...polygons], circles: [], geocodes: [] };
}

function polygonsOf(value: unknown, at: string): readonly LatLon[][] {
  const { type } = read(Typed, value, at, `is a GeoJSON object with a type: ${TYPES}`);
  switch (type) {
    case 'FeatureCollection': {
      const { features } = read(Collection, value, at, 'has features');
      return features.flatMap((one, index) => polygonsOf(one, `${under(at)}features[${index}]`));
    }
    case 'Feature': {
      const { geometry } = read(Feature, value, at, 'has a geometry');
      // A feature without a place (RFC 7946 §3.2) draws nothing.
      return geometry === null ? [] : polygonsOf(geometry, `${under(at)}geometry`);
    }
    case 'Polygon':
      return [polygonOf(coordinatesOf(value, at), `${under(at)}coordinates`)];
    case 'MultiPolygon':
      return coordinatesOf(value, at).map((one, index) =>
        polygonOf(one, `${under(at)}coordinates[${index}]`),
      );
    default:
      throw new UsageError(
        `${named(at)} is a ${type}, which is no area: draw a ${TYPES}`,
        `${under(at)}type`,
      );
  }
}

function coordinatesOf(value: unknown, at: string): readonly unknown[] {
  return read(Coordinates, value, at, 'has coordinates').coordinates;
}

function polygonOf(coordinates: unknown, at: string): LatLon[] {
  const [ring, ...holes] = read(Rings, coordinates, at, 'is a list of rings');
  if (holes.length > 0)
    throw new UsageError(`${at}[1] is a hole, and areas of alerts have none: cut the polygon in two`, at);
  return ringOf(ring, `${at}[0]`);
}

function read<Value>(schema: z.ZodMiniType<Value>, value: unknown, at: string, what: string): Value {
  const found = schema.safeParse(value);
  if (found.success) return found.data;
  throw new UsageError(`${named(at)} ${what}`, at === '' ? 'polygon' : at);
}

function named(at: string): string {
  return at === '' ? 'The file' : at;
}

function under(at: string): string {
  return at === '' ? '' : `${at}.`;
}
