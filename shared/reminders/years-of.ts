import type { Span } from './reminder.ts';

const YEARS_TOLD = 3;

/** The calendar years in which what comes every year may fall due in a span: of a long one, the first few. */
export function yearsOf({ after, to }: Span): readonly number[] {
  const first = Number(after.slice(0, 4));
  // By UTC the last day of a year may be the next year's first, and the other way round.
  const last = Math.min(Number(to.slice(0, 4)) + 1, first + YEARS_TOLD, 9999);
  return Array.from({ length: Math.max(0, last - first + 2) }, (_, at) => first - 1 + at).filter(
    (year) => year >= 1900,
  );
}
