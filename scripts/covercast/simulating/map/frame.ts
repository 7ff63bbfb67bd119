import { EARTH_RADIUS_KM } from '#shared/domain/geometry/circle.ts';
import type { MapPoint, Outline } from './map-point.ts';
import { spanOf } from './outline.ts';

/** A rectangle of the page, in its units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The piece of the world that is drawn and where on the page: an equirectangular projection, true at the middle
 * latitude, on which edges that are straight in latitude and longitude are straight lines. Longitudes run on from
 * `west`, beyond 180 where the antimeridian is crossed.
 */
export interface Frame {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
  readonly middle: number;
  readonly box: Box;
  /** Units of the page for a degree of longitude and of latitude. */
  readonly perLon: number;
  readonly perLat: number;
}

const RADIANS = Math.PI / 180;
/** The share of the map left around what is drawn. */
const MARGIN = 0.08;
/** The least height of a map, degrees: about 30 km. */
const LEAST = 0.3;

/** The frame in which all outlines and cells have room; `room` is what the page has for it. */
export function frameOf(outlines: readonly Outline[], others: readonly MapPoint[], room: Box): Frame {
  const spans = [...outlines.map(spanOf), ...others.map(pointSpan)];
  const [west, width] = longitudesOf(spans);
  const low = Math.max(
    -90,
    least(spans, ({ south }) => south, 90),
  );
  const high = Math.min(90, -least(spans, ({ north }) => -north, -low));
  const middle = (low + high) / 2;
  const cosine = Math.cos(middle * RADIANS);
  const mostLat = 90 - Math.abs(middle);
  const halfLat = Math.min(mostLat, Math.max((high - low) * (0.5 + MARGIN), LEAST / 2));
  const halfLon = Math.min(180, Math.max(width * (0.5 + MARGIN), LEAST / 2 / cosine));
  const perLat = Math.min(room.height / (2 * halfLat), room.width / (2 * halfLon * cosine));
  const perLon = perLat * cosine;
  // As much of the world as there is room for, but no pole passed and nothing twice.
  const up = Math.min(room.height / perLat / 2, mostLat);
  const aside = Math.min(room.width / perLon / 2, 180);
  const centre = west + width / 2;
  const [mapWidth, mapHeight] = [2 * aside * perLon, 2 * up * perLat];
  const box = {
    x: room.x + (room.width - mapWidth) / 2,
    y: room.y + (room.height - mapHeight) / 2,
    width: mapWidth,
    height: mapHeight,
  };
  const edges = { south: middle - up, north: middle + up, west: centre - aside, east: centre + aside };
  return { ...edges, middle, box, perLon, perLat };
}

/** Where a point of the unrolled map is drawn. */
export function onPage(
  { west, north, box, perLon, perLat }: Frame,
  { lat, lon }: MapPoint,
): readonly [number, number] {
  return [box.x + (lon - west) * perLon, box.y + (north - lat) * perLat];
}

/** The longitude by which a place is drawn in the frame: the first at or east of its western edge. */
export function inFrame({ west }: Pick<Frame, 'west'>, lon: number): number {
  return lon + 360 * Math.ceil((west - lon) / 360);
}

/** Units of the page for a kilometre, in all directions at the middle latitude. */
export function perKilometre({ perLat }: Pick<Frame, 'perLat'>): number {
  return perLat / (EARTH_RADIUS_KM * RADIANS);
}

interface Span {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

function pointSpan({ lat, lon }: MapPoint): Span {
  return { west: lon, east: lon, south: lat, north: lat };
}

/** The narrowest span of longitudes that holds all: what is left beside the widest gap between them. */
function longitudesOf(spans: readonly Span[]): readonly [west: number, width: number] {
  const arcs = spans
    .map(({ west, east }) => ({ from: ((west % 360) + 360) % 360, width: Math.min(360, east - west) }))
    .sort((a, b) => a.from - b.from);
  let reach = -least(arcs, ({ from, width }) => -from - width, 0) - 360;
  const longest = arcs.toSorted((a, b) => b.width - a.width)[0];
  let widest = { gap: 0, before: longest?.from ?? -180 };
  for (const { from, width } of arcs) {
    if (from - reach > widest.gap) widest = { gap: from - reach, before: from };
    reach = Math.max(reach, from + width);
  }
  const west = widest.before > 180 ? widest.before - 360 : widest.before;
  return [west, 360 - Math.min(360, widest.gap)];
}

/** The least of what there is of all, and of `most`; there may be more of them than a call takes arguments. */
function least<One>(all: readonly One[], of: (one: One) => number, most: number): number {
  return all.reduce((found, one) => Math.min(found, of(one)), most);
}
