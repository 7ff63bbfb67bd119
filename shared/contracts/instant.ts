import * as z from 'zod/mini';
import { PlainDate } from './plain-date.ts';

const LENGTH = '2026-11-22T07:06:00.000Z'.length;
const CANONICAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Date.parse rolls 30 February over into March, and an offset can leave the years 0000 to 9999. */
function exists(text: string): boolean {
  const at = new Date(text);
  if (Number.isNaN(at.getTime()) || !PlainDate.safeParse(text.slice(0, 10)).success) return false;
  return CANONICAL.test(at.toISOString());
}

/** A moment in UTC with milliseconds, `2026-11-22T07:06:00.000Z`. The form is fixed, so text order is time order. */
export const Instant = z
  .string()
  .check(z.regex(CANONICAL), z.refine(exists, { params: { reason: 'range' } }));
export type Instant = z.infer<typeof Instant>;

/** The instant of so many milliseconds since 1970-01-01T00:00Z. Throws RangeError outside the years 0000 to 9999. */
export function instantOf(milliseconds: number): Instant {
  const text = new Date(milliseconds).toISOString();
  if (text.length !== LENGTH) throw new RangeError(`${text} is of no year from 0000 to 9999.`);
  return text; // a Date is written in this very form: whatever comes of hot code is not parsed again
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant);
}

/** The instant so many milliseconds later (earlier when negative). */
export function plus(instant: Instant, milliseconds: number): Instant {
  return instantOf(millisecondsOf(instant) + milliseconds);
}

const OFFSET_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An ISO 8601 date-time with an offset, as others write it, read into our canonical instant. */
export const OffsetDateTime = z.pipe(
  z.string().check(z.regex(OFFSET_TIME), z.refine(exists, { params: { reason: 'range' } })),
  z.transform((text: string) => instantOf(Date.parse(text))),
);
