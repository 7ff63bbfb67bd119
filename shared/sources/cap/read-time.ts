import { type Instant, instantOf } from '../../contracts/instant.ts';
import { type CapElement, textOf } from './element.ts';
import { refuse } from './refused.ts';

const TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})$/;
const FURTHEST_OFFSET = 14 * 60;

/**
 * A CAP time as our instant, or undefined for none. CAP 1.2 §3.3.2: `2002-05-24T16:49:00-07:00`, UTC as `-00:00`.
 * Lenient, since the moment is certain: `Z`, `+00:00`, parts of a second (cut to milliseconds), an offset without
 * its colon (`+0800`). Strict: a time without an offset, a day that does not exist.
 */
export function instantFrom(text: string): Instant | undefined {
  const [, day, clock, fraction = '', offset] = TIME.exec(text) ?? [];
  if (day === undefined || clock === undefined || offset === undefined) return undefined;
  const utc = Date.parse(`${day}T${clock}${(fraction || '.0').slice(0, 4)}Z`);
  const minutes = minutesOf(offset);
  const exists = !Number.isNaN(utc) && clock < '24' && new Date(utc).toISOString().startsWith(day);
  if (!exists || Math.abs(minutes) > FURTHEST_OFFSET) return undefined;
  return inRange(utc - minutes * 60_000);
}

/** The time in a child element, or undefined when there is none. Refuses one that is not a time of CAP. */
export function timeOf(parent: CapElement, name: string): Instant | undefined {
  const text = textOf(parent, name);
  if (text === undefined) return undefined;
  const form = 'YYYY-MM-DDThh:mm:ss±hh:mm';
  return instantFrom(text) ?? refuse('invalid-time', `Give ${name} as ${form}.`, `${parent.path}/${name}`);
}

function minutesOf(offset: string): number {
  if (offset === 'Z') return 0;
  const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.slice(-2))];
  if (minutes > 59) return Number.POSITIVE_INFINITY;
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function inRange(milliseconds: number): Instant | undefined {
  const year = new Date(milliseconds).getUTCFullYear();
  return year >= 1900 && year <= 9998 ? instantOf(milliseconds) : undefined;
}
