/** Minutes of a local day, the end exclusive; 0 to 1440. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is allowed on each weekday, Monday first: spans in order, none of them meeting another. */
export type Week = readonly (readonly Span[])[];

const DAYS: readonly string[] = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const PART = /^([A-Z][a-z])(?:-([A-Z][a-z]))? (.+)$/;
const TIMES = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/;

/**
 * A week written as people write it: `Mo-Fr 09:00-18:00, Sa 10:00-17:00`. Days that are not named have nothing; ends
 * are exclusive. Throws RangeError for what does not read so.
 */
export function weekOf(text: string): Week {
  const spans = new Map<number, Span>();
  for (const part of text.split(', ')) {
    const [, first = '', last = first, times = ''] = PART.exec(part) ?? [];
    const [from, to] = [dayOf(first), dayOf(last)];
    for (let day = from; day <= to; day++) spans.set(day, spanOf(times));
  }
  return DAYS.map((_, day) => {
    const span = spans.get(day);
    return span ? [span] : [];
  });
}

/** A span of one day, `09:00-18:00`. Throws RangeError for what does not read so. */
export function spanOf(times: string): Span {
  const [, hour, minute, toHour, toMinute] = TIMES.exec(times) ?? [];
  const span = { from: Number(hour) * 60 + Number(minute), to: Number(toHour) * 60 + Number(toMinute) };
  if (!(span.from < span.to && span.to <= 1440)) throw new RangeError(`${times} are no hours of a day.`);
  return span;
}

function dayOf(name: string): number {
  const day = DAYS.indexOf(name);
  if (day < 0) throw new RangeError(`${name} is no day of the week.`);
  return day;
}
