import type { LatLon } from '#shared/contracts/hazard-alert.ts';

/**
 * Whether a point lies in a ring, by a way of its own: every edge is cut with the meridian of the point in exact
 * fractions of whole numbers, and the crossings north of the point are counted. Slow; shares no code with what it checks.
 */
export function oracleInRing(ring: readonly LatLon[], [lat, lon]: LatLon): boolean {
  const flat = flattened(ring);
  const wests = flat.map(([, x]) => x);
  const [low, high] = [least(wests), -least(wests.map((x) => -x))];
  let parity = 0;
  for (let x = units(lon) - TURN * 4n; x <= high; x += TURN) {
    if (x < low) continue;
    const crossings = crossingsNorth(flat, units(lat), x);
    if (crossings === 'on') return true;
    parity += crossings;
  }
  return parity % 2 === 1;
}

type Exact = readonly [bigint, bigint];

const BITS = 120;
const TURN = 360n << BigInt(BITS);

/** A double as a whole number of 2^-120 degrees. Throws RangeError for one too small to be written so. */
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

function crossingsNorth(flat: readonly Exact[], y: bigint, x: bigint): number | 'on' {
  const found = flat.slice(1).map((b, at) => crossing(flat[at] ?? b, b, y, x));
  if (found.includes('on')) return 'on';
  return found.filter((each) => each === 'north').length;
}

function crossing(a: Exact, b: Exact, y: bigint, x: bigint): 'on' | 'north' | 'none' {
  const [[ay, ax], [by, bx]] = a[1] <= b[1] ? [a, b] : [b, a];
  if (x < ax || x > bx) return 'none';
  if (ax === bx) return (ay - y) * (by - y) <= 0n ? 'on' : 'none';
  const height = (ay - y) * (bx - ax) + (by - ay) * (x - ax);
  if (height === 0n) return 'on';
  return height > 0n && x < bx ? 'north' : 'none';
}

function least(values: readonly bigint[]): bigint {
  return values.reduce((a, b) => (b < a ? b : a));
}
