import type { HolidayTable } from './holiday-table.ts';

/** National holidays of Spain (those that regions may exchange included). */
export const es: HolidayTable = {
  source: 'Real Decreto 2001/1983 art. 45; BOE calendars of working days',
  asOf: '2026-11-22',
  days: {
    2025: '01-01 01-06 04-18 05-01 08-15 10-12 11-01 12-06 12-08 12-25',
    2026: '01-01 01-06 04-03 05-01 08-15 10-12 11-01 12-06 12-08 12-25',
    2027: '01-01 01-06 03-26 05-01 08-15 10-12 11-01 12-06 12-08 12-25',
    2028: '01-01 01-06 04-14 05-01 08-15 10-12 11-01 12-06 12-08 12-25',
    2029: '01-01 01-06 03-30 05-01 08-15 10-12 11-01 12-06 12-08 12-25',
    2030: '01-01 01-06 04-19 05-01 08-15 10-12 11-01 12-06 12-08 12-25',
  },
};
