import { weekdayOfDay } from '../time/day-number.ts';
import type { Span, Week } from './week.ts';

/** Days by their number since 1970. */
export type DaySet = ReadonlySet<number>;

/** When something is allowed, by calendar and clock of a place. */
export interface Hours {
  readonly week: Week;
  /** Days on which nothing is allowed, whatever the week says. */
  readonly daysOff: readonly DaySet[];
  /** What is allowed, at most, on the day before one of these. */
  readonly eve?: { readonly of: DaySet; readonly span: Span };
}

const nothing: readonly Span[] = [];

/** What is allowed on a day, given as days since 1970: spans in order. */
export function spansOn({ week, daysOff, eve }: Hours, dayNumber: number): readonly Span[] {
  const spans = week[weekdayOfDay(dayNumber) - 1] ?? nothing;
  if (spans.length === 0 || daysOff.some((days) => days.has(dayNumber))) return nothing;
  return eve?.of.has(dayNumber + 1) ? common(spans, [eve.span]) : spans;
}

/** What two lists of spans have in common. */
export function common(some: readonly Span[], others: readonly Span[]): readonly Span[] {
  return some.flatMap((one) =>
    others
      .map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }))
      .filter(({ from, to }) => from < to),
  );
}
