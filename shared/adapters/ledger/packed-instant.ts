import { type Instant, instantOf, millisecondsOf } from '../../contracts/instant.ts';

const BASE = 36;

/** An instant as milliseconds since 1970 in base 36. */
export function packedInstant(instant: Instant): string {
  return millisecondsOf(instant).toString(BASE);
}

/** The instant in what `packedInstant` made. Throws RangeError for anything else. */
export function unpackedInstant(packed: string): Instant {
  return instantOf(Number.parseInt(packed, BASE));
}
