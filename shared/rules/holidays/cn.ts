import type { HolidayTable } from './holiday-table.ts';

/** Days off in mainland China, as decreed for each year; the weekends worked in exchange stay weekends here. */
export const cn: HolidayTable = {
  source: 'State Council General Office, notices of 2024-11-12 (for 2025) and 2025-11-04 (for 2026)',
  asOf: '2025-11-04',
  days: {
    2025: '01-01 01-28 01-29 01-30 01-31 02-01 02-02 02-03 02-04 04-04 04-05 04-06 05-01 05-02 05-03 05-04 05-05 05-31 06-01 06-02 10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-08',
    2026: '01-01 01-02 01-03 02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23 04-04 04-05 04-06 05-01 05-02 05-03 05-04 05-05 06-19 06-20 06-21 09-25 09-26 09-27 10-01 10-02 10-03 10-04 10-05 10-06 10-07',
  },
};
