import type { Instant } from '../contracts/instant.ts';
import type { PlainDate } from '../contracts/plain-date.ts';
import { startOfDay } from '../domain/time/instant-at.ts';
import type { Due, Span } from './reminder.ts';
import { FIRST_DAY, LAST_DAY, shifted } from './shifted.ts';

/** The last moment that an instant can say. Policies for good end on the last of all days. */
const END_OF_TIME: Instant = '9999-12-31T23:59:59.999Z';

/** What a due is made of: it is for the day `on`, and due from the first moment of `day` in `zone`. */
export interface DueDay extends Pick<Due, 'programme' | 'policyIds' | 'data'> {
  readonly subjectId: string;
  readonly on: PlainDate;
  readonly day: PlainDate;
  readonly zone: string;
}

/** Due from 00:00 on its day, useful to the end of the day it is for; none for a day long ago. */
export function dueOn({ subjectId, day, zone, ...rest }: DueDay): readonly Due[] {
  if (day < FIRST_DAY) return [];
  const occurrence = `${subjectId}#${rest.on}`;
  return [{ ...rest, occurrence, dueAt: startOfDay(zone, day), usefulUntil: endOfDay(zone, rest.on) }];
}

/** The first moment after a day in a zone. */
export function endOfDay(zone: string, day: PlainDate): Instant {
  return day >= LAST_DAY ? END_OF_TIME : startOfDay(zone, shifted(day, 1));
}

/** Whether something falls due in a span. */
export function isIn({ after, to }: Span): (due: Pick<Due, 'dueAt'>) => boolean {
  return ({ dueAt }) => after < dueAt && dueAt <= to;
}
