import { Temporal } from 'temporal-polyfill';
import type { Instant } from '#shared/contracts/instant.ts';

/** An instant as people of a time zone write it: `2026-10-12 00:00 Asia/Shanghai`. */
export function momentText(instant: Instant, timeZone: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime();
  return `${local.toString({ smallestUnit: 'minute' }).replace('T', ' ')} ${timeZone}`;
}
