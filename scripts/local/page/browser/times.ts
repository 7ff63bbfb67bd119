const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** The day of an instant in a zone: `Mon, 1 Jun 2026`. */
export function dayOf(instant: string, zone: string): string {
  return written(instant, zone, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
}

/** The time of day of an instant in a zone: `09:30`. */
export function timeOf(instant: string, zone: string): string {
  return written(instant, zone, { hour: '2-digit', minute: '2-digit' });
}

/** A text as it is, an instant as people of the zone read it. */
export function readable(text: string, zone: string): string {
  if (!INSTANT.test(text)) return text;
  return written(text, zone, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** The place that a zone is named after: `New York`. */
export function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

function written(instant: string, timeZone: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone }).format(new Date(instant));
}
