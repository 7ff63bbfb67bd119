import { Temporal } from 'temporal-polyfill';
import type { TextbookHours } from './textbook-hours.ts';

const hourMs = 3_600_000;

/** What of a day is open, in hours of its clock. */
function openOn(hours: TextbookHours, day: Temporal.PlainDate): readonly [number, number] | undefined {
  const usual = hours.week[day.dayOfWeek - 1];
  if (!usual || hours.closed.has(day.toString())) return undefined;
  if (!hours.eves?.of.has(day.add({ days: 1 }).toString())) return usual;
  return [Math.max(usual[0], hours.eves.from), Math.min(usual[1], hours.eves.to)];
}

function isOpen(hours: TextbookHours, zone: string, at: number): boolean {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(hours.zone ?? zone);
  const open = openOn(hours, local.toPlainDate());
  const clock = local.hour + local.minute / 60 + local.second / 3600 + local.millisecond / hourMs;
  return open !== undefined && open[0] <= clock && clock < open[1];
}

/** Every moment of some days at which something may begin to be open: openings, and changes of the clocks. */
function openings(
  all: readonly TextbookHours[],
  zone: string,
  from: number,
  days: number,
): readonly number[] {
  const moments: number[] = [];
  for (const hours of all) {
    const clock = hours.zone ?? zone;
    const first = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(clock);
    for (let day = 0; day <= days; day++) {
      const date = first.toPlainDate().add({ days: day });
      const open = openOn(hours, date);
      if (!open) continue;
      const time = { hour: Math.trunc(open[0]), minute: (open[0] % 1) * 60 };
      const opening = date.toPlainDateTime(time).toZonedDateTime(clock);
      moments.push(opening.epochMilliseconds);
    }
    const change = first.getTimeZoneTransition('next');
    if (change) moments.push(change.epochMilliseconds);
  }
  return moments.toSorted((a, b) => a - b);
}

const daysAtOnce = 3;
const dayMs = 24 * hourMs;

/** The first moment from one on and before another at which all are open, in milliseconds; undefined: there is none. */
export function firstOpen(
  all: readonly TextbookHours[],
  zone: string,
  from: number,
  until: number,
): number | undefined {
  for (let start = from; start < until; start += daysAtOnce * dayMs) {
    const moments = [start, ...openings(all, zone, start, daysAtOnce)];
    const found = moments.find((at) => at >= from && all.every((hours) => isOpen(hours, zone, at)));
    if (found !== undefined) return found < until ? found : undefined;
  }
  return undefined;
}

/** Whether some hours of the week are open by all of them, holidays aside; those of another clock aside, too. */
export function everMeet(all: readonly TextbookHours[]): boolean {
  const local = all.filter((hours) => hours.zone === undefined);
  return [0, 1, 2, 3, 4, 5, 6].some((day) => {
    const open = local.map((hours) => hours.week[day]);
    const from = Math.max(...open.map((one) => one?.[0] ?? 24));
    return from < Math.min(...open.map((one) => one?.[1] ?? 0));
  });
}
