import { type Instant, millisecondsOf } from '../../contracts/instant.ts';
import type { PlainDate } from '../../contracts/plain-date.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day it is at an instant in an IANA time zone. Throws RangeError for a zone that is none. */
export function dayIn(timeZone: string, instant: Instant): PlainDate {
  const parts = formatOf(timeZone).formatToParts(millisecondsOf(instant));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}
