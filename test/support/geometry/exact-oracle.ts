import type { LatLon } from '#shared/contracts/hazard-alert.ts';

/** Answers whether a point belongs to something. */
export type Holds = (point: LatLon) => boolean;

/** Whether a point lies in a ring: `exactRing` for one question. */
export function oracleInRing(ring: readonly LatLon[], point: LatLon): boolean {
  return exactRing(ring)(point);
}

/**
 * Whether points lie in a ring, by a way of its own: every edge is cut with the meridian of the point in exact
 * fractions of whole numbers, and the crossings north of the point are counted. Slow; shares no code with what it checks.
 */
export function exactRing(ring: readonly LatLon[]): Holds {
  const flat = flattened(ring);
  const edges = flat.slice(1).map((b, at) => eastward(flat[at] ?? b, b));
  const [low, high] = [least(flat.map(([, x]) => x)), -least(flat.map(([, x]) => -x))];
  return ([lat, lon]) => {
    const y = units(lat);
    let parity = 0;
    for (let x = units(lon) - TURN * 4n; x <= high; x += TURN) {
      const crossings = x < low ? 0 : crossingsNorth(edges, y, x);
      if (crossings === 'on') return true;
      parity += crossings;
    }
    return parity % 2 === 1;
  };
}

type Exact = readonly [y: bigint, x: bigint];

/** An edge from its western to its eastern end. */
interface Edge {
  readonly a: Exact;
  readonly b: Exact;
}

const BITS = 160;
const TURN = 360n << BigInt(BITS);

/** A double as a whole number of 2^-160 degrees. Throws RangeError for one too small to be written so. */
function units(value: number): bigint {
  let [whole, scale] = [value, 0];
  while (!Number.isInteger(whole)) {
    whole *= 2;
    scale++;
  }
  if (scale > BITS) throw new RangeError('Too small for the oracle.');
  return BigInt(whole) << BigInt(BITS - scale);
}

function flattened(ring: readonly LatLon[]): readonly Exact[] {
  let shift = 0n;
  return ring.map(([lat, lon], at) => {
    const step = at === 0 ? 0n : units(lon) - units(ring[at - 1]?.[1] ?? lon);
    if (step * 2n > TURN) shift -= TURN;
    if (step * 2n < -TURN) shift += TURN;
    return [units(lat), units(lon) + shift] as const;
  });
}

function eastward(a: Exact, b: Exact): Edge {
  return a[1] <= b[1] ? { a, b } : { a: b, b: a };
}

function crossingsNorth(edges: readonly Edge[], y: bigint, x: bigint): number | 'on' {
  let crossings = 0;
  for (const edge of edges) {
    const found = crossing(edge, y, x);
    if (found === 'on') return 'on';
    if (found === 'north') crossings++;
  }
  return crossings;
}

function crossing({ a: [ay, ax], b: [by, bx] }: Edge, y: bigint, x: bigint): 'on' | 'north' | 'none' {
  if (x < ax || x > bx) return 'none';
  if (ax === bx) return (ay - y) * (by - y) <= 0n ? 'on' : 'none';
  const height = (ay - y) * (bx - ax) + (by - ay) * (x - ax);
  if (height === 0n) return 'on';
  return height > 0n && x < bx ? 'north' : 'none';
}

function least(values: readonly bigint[]): bigint {
  return values.reduce((a, b) => (b < a ? b : a));
}
