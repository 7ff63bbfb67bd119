import type { Circle, LatLon } from '#shared/contracts/hazard-alert.ts';
import { oneOf, onMap, type Random } from './random-ring.ts';

/** How far off an edge, degrees: not at all, by the last bit, and up to 10⁻⁴. */
const NUDGES = [0, 0, 1e-14, -1e-14, 1e-10, -1e-10, 1e-6, -1e-6, 3e-5, -3e-5, 9e-5, -9e-5] as const;
/** How far off a rim, kilometres. */
const RIM_NUDGES = [0, 1.1e-6, -1.1e-6, 1e-5, -1e-5, 1e-3, -1e-3, 9e-3, -9e-3] as const;

/** A point for a ring and a circle: a vertex, on or near an edge or the rim, in their neighbourhood, or anywhere. */
export function aPointFor(random: Random, ring: readonly LatLon[], circle: Circle): LatLon {
  const kind = random();
  if (kind < 0.12) return vertexOf(random, ring);
  if (kind < 0.6) return nearEdge(random, ring);
  if (kind < 0.72) return nearRim(random, circle);
  if (kind < 0.95) return nearby(random, ring);
  if (kind < 0.98) return onMap(vertexOf(random, ring)[0], oneOf(random, [180, -180]));
  return [180 * random() - 90, 360 * random() - 180];
}

function vertexOf(random: Random, ring: readonly LatLon[]): LatLon {
  return ring[Math.floor(random() * ring.length)] ?? [0, 0];
}

function nearEdge(random: Random, ring: readonly LatLon[]): LatLon {
  const at = Math.floor(random() * (ring.length - 1));
  const [[aLat, aLon], [bLat, bLon]] = [ring[at] ?? [0, 0], ring[at + 1] ?? [0, 0]];
  const far = bLon - aLon > 180 ? bLon - 360 : bLon - aLon < -180 ? bLon + 360 : bLon;
  const part = oneOf(random, [0.5, 0.25, random(), random()]);
  const [up, right] = [oneOf(random, NUDGES), oneOf(random, NUDGES)];
  return onMap(aLat + (bLat - aLat) * part + up, aLon + (far - aLon) * part + right);
}

function nearby(random: Random, ring: readonly LatLon[]): LatLon {
  const [lat, lon] = vertexOf(random, ring);
  const [otherLat, otherLon] = vertexOf(random, ring);
  const far = otherLon - lon > 180 ? otherLon - 360 : otherLon - lon < -180 ? otherLon + 360 : otherLon;
  return onMap(lat + (otherLat - lat) * (1.6 * random() - 0.3), lon + (far - lon) * (1.6 * random() - 0.3));
}

/** The point at a distance and in a direction (the direct problem on the sphere). */
function nearRim(random: Random, { centre, radiusKm }: Circle): LatLon {
  const [lat, lon] = centre.map((degrees) => (degrees * Math.PI) / 180) as [number, number];
  const [angle, way] = [(radiusKm + oneOf(random, RIM_NUDGES)) / 6371.0088, 2 * Math.PI * random()];
  const up = Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(way);
  const to = Math.asin(Math.min(1, Math.max(-1, up)));
  const across = Math.atan2(
    Math.sin(way) * Math.sin(angle) * Math.cos(lat),
    Math.cos(angle) - Math.sin(lat) * Math.sin(to),
  );
  const round = ((((lon + across) * 180) / Math.PI + 540) % 360) - 180;
  return onMap((to * 180) / Math.PI, round);
}
