import type { Circle, LatLon } from '#shared/contracts/hazard-alert.ts';

/** In, out, or so near the rim (1 mm) that either answer is right. */
export type Verdict = 'in' | 'out' | 'either';

const BITS = 160n;
const ONE = 1n << BITS;
const PI = machin();
/** Kilometres as whole numbers of 2^-160, and the radius of the Earth so: 6,371.0088 km. */
const EARTH = fixed(63_710_088n, 10_000n);
const MILLIMETRE = fixed(1n, 1_000_000n);

/** Whether points lie in a great-circle disc, by haversines in whole numbers of 2^-160. */
export function exactCircle({ centre, radiusKm }: Circle): (point: LatLon) => Verdict {
  const [lat, lon] = centre.map(radians) as [bigint, bigint];
  const radius = fixedOf(radiusKm);
  const [low, high] = [radius - MILLIMETRE, radius + MILLIMETRE].map(haversineOf) as [bigint, bigint];
  const cosine = cos(lat);
  return (point) => {
    const [pointLat, pointLon] = point.map(radians) as [bigint, bigint];
    const [up, across] = [sin((pointLat - lat) / 2n), sin((pointLon - lon) / 2n)];
    const found = times(up, up) + times(times(cosine, cos(pointLat)), times(across, across));
    if (found > high) return 'out';
    return found < low ? 'in' : 'either';
  };
}

/** The haversine of an angle in kilometres on the Earth; below every haversine when negative, above when half round. */
function haversineOf(km: bigint): bigint {
  if (km < 0n) return -1n;
  const half = (km << BITS) / EARTH / 2n;
  if (half * 2n >= PI) return 2n * ONE;
  return times(sin(half), sin(half));
}

function radians(degrees: number): bigint {
  return times(fixedOf(degrees), PI) / 180n;
}

/** The sine by its series. */
function sin(angle: bigint): bigint {
  const square = times(angle, angle);
  let [sum, term] = [0n, angle];
  for (let at = 2n; term !== 0n && term !== -1n; at += 2n) {
    sum += term;
    term = -(times(term, square) / (at * (at + 1n)));
  }
  return sum;
}

function cos(angle: bigint): bigint {
  return sin(PI / 2n - angle);
}

function times(a: bigint, b: bigint): bigint {
  return (a * b) >> BITS;
}

function fixed(over: bigint, under: bigint): bigint {
  return (over << BITS) / under;
}

/** A double on the scale, exactly unless smaller than it. */
function fixedOf(value: number): bigint {
  const whole = Math.trunc(value);
  return (BigInt(whole) << BITS) + (BigInt((value - whole) * 2 ** 120) << (BITS - 120n));
}

/** π by Machin's formula: 16 arctan(1/5) - 4 arctan(1/239). */
function machin(): bigint {
  return 16n * arctanOfOneOver(5n) - 4n * arctanOfOneOver(239n);
}

function arctanOfOneOver(n: bigint): bigint {
  let [sum, power] = [0n, ONE / n];
  for (let at = 1n; power !== 0n; at += 4n) {
    sum += power / at - power / (n * n) / (at + 2n);
    power /= n ** 4n;
  }
  return sum;
}
