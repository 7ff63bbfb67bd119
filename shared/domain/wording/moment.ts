import { type Instant, millisecondsOf } from '../../contracts/instant.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are made once per language and zone: making one costs seventy times what using it does. */
function formatFor(locale: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      timeZone,
      month: locale.startsWith('zh') ? 'long' : 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  if (formats.size < 1000) formats.set(key, format);
  return format;
}

/** A moment as a reader in that zone says it: `11月22日 10:30`, `Nov 22, 10:30`. */
export function momentText(instant: Instant, locale: string, timeZone: string): string {
  return formatFor(locale, timeZone).format(millisecondsOf(instant));
}
