import { DAY_MS } from './day-number.ts';

/**
 * A stretch of time during which a zone's clocks keep one distance from UTC. Milliseconds since 1970, the end
 * exclusive; a stretch ends with the year (UTC) at the latest, so two in a row may have the same offset.
 */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** What local time is ahead of UTC, in milliseconds. */
  readonly offset: number;
}

/** No zone has changed its clocks twice within so short a time and ended where it had begun. */
const STEP_MS = 3 * DAY_MS;
const SECOND_MS = 1000;
/** No zone knew anything but the sun before. */
const FIRST_YEAR = 1800;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The stretches of a year (UTC) in an IANA time zone, in order, without a gap. Throws RangeError for no zone. */
export function stretchesOfYear(zone: string, year: number): readonly Stretch[] {
  const format = formatOf(zone);
  const end = startOfYear(year + 1);
  const stretches: Stretch[] = [];
  let from = startOfYear(year);
  while (from < end) {
    const offset = offsetBy(format, from);
    const to = year < FIRST_YEAR ? end : endOf(format, offset, from, end);
    stretches.push({ from, to, offset });
    from = to;
  }
  return stretches;
}

/** The first instant after `from` at which the offset is another, `end` when there is none before. */
function endOf(format: Intl.DateTimeFormat, offset: number, from: number, end: number): number {
  for (let low = from; low < end; low += STEP_MS) {
    const high = Math.min(low + STEP_MS, end);
    if (offsetBy(format, high) !== offset) return changeBetween(format, offset, low, high);
  }
  return end;
}

/** Where the offset ceases to be what it still is at `low` and no longer is at `high`, to the second. */
function changeBetween(format: Intl.DateTimeFormat, offset: number, low: number, high: number): number {
  let [before, after] = [low, high];
  while (after - before > SECOND_MS) {
    const middle = before + Math.floor((after - before) / (2 * SECOND_MS)) * SECOND_MS;
    if (offsetBy(format, middle) === offset) before = middle;
    else after = middle;
  }
  return after;
}

function startOfYear(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

const LOCAL = /^(\d+)-(\d+)-(\d+), (\d+):(\d+):(\d+)$/;

/** The offset at a whole second: what the clocks of the zone show, read as if it were UTC, less the instant. */
function offsetBy(format: Intl.DateTimeFormat, at: number): number {
  const clamped = Math.max(at, startOfYear(FIRST_YEAR));
  const [, year, month, day, hour, minute, second] = LOCAL.exec(format.format(clamped)) ?? [];
  const local = new Date(0);
  local.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return local.setUTCHours(Number(hour), Number(minute), Number(second), 0) - clamped;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const [year, month] = ['numeric', '2-digit'] as const;
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, calendar: 'iso8601', hourCycle: 'h23', year, month, day: month },
    ...{ hour: month, minute: month, second: month },
  });
  formats.set(timeZone, format);
  return format;
}
