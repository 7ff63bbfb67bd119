import type { TimeSpan } from '../../config/stage-config.ts';

const FORM = /^P(?:(\d+)D|T(\d+)H|T(\d+)M)$/;
const MINUTE_MS = 60_000;

/** How long a span of the configuration is, in milliseconds. Throws RangeError for what is no such span. */
export function spanMs(span: TimeSpan): number {
  const [, days, hours, minutes] = FORM.exec(span) ?? [];
  if (days !== undefined) return Number(days) * 24 * 60 * MINUTE_MS;
  if (hours !== undefined) return Number(hours) * 60 * MINUTE_MS;
  if (minutes !== undefined) return Number(minutes) * MINUTE_MS;
  throw new RangeError(`${span} is no span of whole days, hours or minutes (config: surveys).`);
}
