import { type Stretch, stretchesOfYear } from './stretches-of-year.ts';

/** What is known of a zone: the stretches by year, and the one asked for last. */
interface Known {
  readonly years: Map<number, readonly Stretch[]>;
  last: Stretch;
}

const zones = new Map<string, Known>();
const nowhere: Stretch = { from: 0, to: 0, offset: 0 };

/**
 * The stretch of an IANA time zone that an instant (milliseconds since 1970) lies in. Worked out once for a zone and
 * year, then looked up. Throws RangeError for a zone that is none.
 */
export function stretchAt(zone: string, at: number): Stretch {
  const known = knownOf(zone);
  const { last } = known;
  if (at >= last.from && at < last.to) return last;
  const found = stretchIn(known, zone, at);
  known.last = found;
  return found;
}

/** What local time in a zone is ahead of UTC at an instant, both in milliseconds. Throws RangeError as `stretchAt`. */
export function offsetAt(zone: string, at: number): number {
  return stretchAt(zone, at).offset;
}

function knownOf(zone: string): Known {
  const known = zones.get(zone) ?? { years: new Map(), last: nowhere };
  if (!zones.has(zone)) zones.set(zone, known);
  return known;
}

function stretchIn({ years }: Known, zone: string, at: number): Stretch {
  const year = new Date(at).getUTCFullYear();
  const stretches = years.get(year) ?? stretchesOfYear(zone, year);
  years.set(year, stretches);
  const found = stretches.find(({ to }) => at < to);
  if (!found) throw new RangeError('There is no such instant.');
  return found;
}
