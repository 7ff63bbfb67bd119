import type { PlainDate } from '../contracts/plain-date.ts';
import type { DaySet } from '../domain/hours/hours.ts';
import { dayNumberOf } from '../domain/time/day-number.ts';
import { cn } from './holidays/cn.ts';
import { de } from './holidays/de.ts';
import { es } from './holidays/es.ts';
import { fr } from './holidays/fr.ts';
import { gb } from './holidays/gb.ts';
import type { HolidayTable } from './holidays/holiday-table.ts';
import { it } from './holidays/it.ts';
import { us } from './holidays/us.ts';

/** The countries (ISO 3166) whose holidays are known. */
export type Country = 'CN' | 'US' | 'FR' | 'IT' | 'ES' | 'DE' | 'GB';

/** The holidays of each country with their source. */
export const holidayTables: Readonly<Record<Country, HolidayTable>> = {
  ...{ CN: cn, US: us, FR: fr, IT: it, ES: es, DE: de, GB: gb },
};

/** The dates in a table, in order. */
export function datesIn({ days }: HolidayTable): readonly PlainDate[] {
  return Object.entries(days).flatMap(([year, list]) => list.split(' ').map((day) => `${year}-${day}`));
}

const byCountry: ReadonlyMap<string, DaySet> = new Map(
  Object.entries(holidayTables).map(([country, table]) => [
    country,
    new Set(datesIn(table).map(dayNumberOf)),
  ]),
);
const none: DaySet = new Set();

/** The public holidays of a country (ISO 3166), as days since 1970; of a country without data none. */
export function holidaysOf(country: string): DaySet {
  return byCountry.get(country) ?? none;
}
