import type { Instant } from '../../contracts/instant.ts';
import { type CapElement, textOf } from './element.ts';
import { refuse } from './refused.ts';

const TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:?\d\d)$/;
const FURTHEST_OFFSET = 14 * 60;

/**
 * A CAP time as our instant, or undefined for none. CAP 1.2 §3.3.2: `2002-05-24T16:49:00-07:00`, UTC as `-00:00`.
 * Lenient, since the moment is certain: `Z`, `+00:00`, parts of a second (cut to milliseconds), an offset without
 * its colon (`+0800`), `24:00:00` for the end of a day (XML Schema 1.0 §3.2.7). Strict: a time without an offset, a
 * day that does not exist, an offset beyond 14 hours.
 */
export function instantFrom(text: string): Instant | undefined {
  const parts = TIME.exec(text);
  const minutes = minutesOf(parts?.[8] ?? '');
  const utc = parts ? utcOf(parts) : undefined;
  if (utc === undefined || Math.abs(minutes) > FURTHEST_OFFSET) return undefined;
  return inRange(utc - minutes * 60_000);
}

/** The time in a child element, or undefined when there is none. Refuses one that is not a time of CAP. */
export function timeOf(parent: CapElement, name: string): Instant | undefined {
  const text = textOf(parent, name);
  if (text === undefined) return undefined;
  const form = 'YYYY-MM-DDThh:mm:ss±hh:mm';
  return instantFrom(text) ?? refuse('invalid-time', `Give ${name} as ${form}.`, parent, name);
}

/** The parts as if in UTC, or undefined when there is no such day or time; Date.UTC rolls 30 February over into March. */
function utcOf(parts: readonly string[]): number | undefined {
  const [, year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
  const milliseconds = Number((parts[7] ?? '').slice(0, 3).padEnd(3, '0'));
  const isMidnight = hour === 24 && minute + second + milliseconds === 0;
  if ((hour > 23 && !isMidnight) || minute > 59 || second > 59 || day > daysOf(year, month)) return undefined;
  return day < 1 ? undefined : Date.UTC(year, month - 1, day, hour, minute, second, milliseconds);
}

function daysOf(year: number, month: number): number {
  return year < 1900 || month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function minutesOf(offset: string): number {
  if (offset === 'Z') return 0;
  const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.slice(-2))];
  if (minutes > 59) return Number.POSITIVE_INFINITY;
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** The years an instant is given for; toISOString writes its very form. */
function inRange(milliseconds: number): Instant | undefined {
  const at = new Date(milliseconds);
  const year = at.getUTCFullYear();
  return year >= 1900 && year <= 9998 ? at.toISOString() : undefined;
}
