import type { PlainDate } from '../../contracts/plain-date.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(locale: string): Intl.DateTimeFormat {
  const month = locale.startsWith('zh') ? 'long' : 'short';
  const format =
    formats.get(locale) ??
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month, day: 'numeric' });
  if (formats.size < 1000) formats.set(locale, format);
  return format;
}

/** A calendar day as a reader says it: `2026年11月30日`, `Nov 30, 2026`. It has no zone and gets none. */
export function dayText(day: PlainDate, locale: string): string {
  return formatFor(locale).format(Date.parse(`${day}T00:00:00Z`));
}
