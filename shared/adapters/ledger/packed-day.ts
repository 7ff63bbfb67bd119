import { instantOf } from '../../contracts/instant.ts';
import type { PlainDate } from '../../contracts/plain-date.ts';
import { packedInstant, unpackedInstant } from './packed-instant.ts';

const BASE = 36;
const DAY_MS = 24 * 60 * 60 * 1000;
const DAY_LENGTH = 'YYYY-MM-DD'.length;
/** Before the milliseconds of an instant; days have none. */
const INSTANT = '@';

/** A day as days since 1970 in base 36. */
export function packedDay(day: PlainDate): string {
  return (Date.parse(`${day}T00:00:00Z`) / DAY_MS).toString(BASE);
}

/** The day in what `packedDay` made. Throws RangeError for anything else. */
export function unpackedDay(packed: string): PlainDate {
  return instantOf(Number.parseInt(packed, BASE) * DAY_MS).slice(0, DAY_LENGTH);
}

/** A day, or an instant as milliseconds since 1970; empty when there is none. */
export function packedDayOrInstant(moment: string | undefined): string {
  if (moment === undefined) return '';
  if (moment.length === DAY_LENGTH) return packedDay(moment);
  return `${INSTANT}${packedInstant(moment)}`;
}

/** What `packedDayOrInstant` was given. Throws RangeError for what it did not make. */
export function unpackedDayOrInstant(packed: string): string | undefined {
  if (packed === '') return undefined;
  if (!packed.startsWith(INSTANT)) return unpackedDay(packed);
  return unpackedInstant(packed.slice(INSTANT.length));
}
