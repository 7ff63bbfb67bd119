import type { PlainDate } from '../contracts/plain-date.ts';
import { ProductLine } from '../contracts/records/policy.ts';

/** What a season is known by; the words for it are in the programme of seasonal tips. */
export const seasonIds = [
  'plum-rains',
  'typhoons',
  'hurricanes',
  'winter-ice',
  'back-to-school',
  'flu',
  'spring-festival',
  'mid-autumn',
  'new-year',
] as const;
export type SeasonId = (typeof seasonIds)[number];

/**
 * When we write about a season, where, and to holders of which lines. `on`: a day of every year (`MM-DD`), or the days
 * of single years where the calendar moves; without data for a year nothing is sent. It is useful for `usefulDays`, the
 * first included. `jurisdictions`: countries, or parts of one (`US-FL`).
 */
export interface Season {
  readonly id: SeasonId;
  readonly jurisdictions: readonly string[];
  readonly lines: readonly ProductLine[];
  readonly on: string | Readonly<Record<number, PlainDate>>;
  readonly usefulDays: number;
  readonly source: string;
  readonly asOf: PlainDate;
  /** `practice`: our choice of a day within what the source says. */
  readonly mark: 'calendar' | 'practice';
}

const asOf = '2026-11-22';
const practice = { usefulDays: 14, asOf, mark: 'practice' } as const;
const festival = { lines: ProductLine.options, usefulDays: 1, asOf, mark: 'calendar' } as const;

/**
 * The seasons, reviewed 2026-11-22. No law sets these days: review them every year with underwriting, the festivals
 * before their last year, and have everybody looked at again after a change (docs/runbook.md). No two of one
 * jurisdiction begin on one day: a customer hears of one thing at a time.
 */
export const seasons: readonly Season[] = [
  {
    id: 'plum-rains',
    jurisdictions: ['CN'],
    lines: ['motor', 'home'],
    on: '06-08',
    source: '入梅 on the lower Yangtze lies in early to mid June (GB/T 33671-2017)',
    ...practice,
  },
  {
    id: 'typhoons',
    jurisdictions: ['CN'],
    lines: ['motor', 'home'],
    on: '07-01',
    source:
      'landfalls in China are most frequent from July to September (China Meteorological Administration)',
    ...practice,
  },
  {
    id: 'hurricanes',
    jurisdictions: ['US-AL', 'US-FL', 'US-GA', 'US-LA', 'US-MS', 'US-NC', 'US-SC', 'US-TX'],
    lines: ['motor', 'home'],
    on: '06-01',
    source: 'the Atlantic hurricane season begins on 1 June (NOAA)',
    ...practice,
  },
  {
    id: 'winter-ice',
    jurisdictions: ['CN', 'US', 'GB', 'DE', 'FR'],
    lines: ['motor'],
    on: '12-01',
    source: 'the first day of meteorological winter',
    ...practice,
  },
  {
    id: 'back-to-school',
    jurisdictions: ['CN'],
    lines: ['accident', 'health'],
    on: '08-25',
    source: 'schools in China begin about 1 September',
    ...practice,
  },
  {
    id: 'back-to-school',
    jurisdictions: ['US'],
    lines: ['accident', 'health'],
    on: '08-10',
    source: 'public schools in the United States begin from early August to early September',
    ...practice,
  },
  {
    id: 'flu',
    jurisdictions: ['CN'],
    lines: ['health'],
    on: '10-20',
    source: 'influenza peaks in winter; vaccination before the end of October is advised (China CDC)',
    ...practice,
  },
  {
    id: 'flu',
    jurisdictions: ['US', 'GB', 'DE', 'FR', 'IT', 'ES'],
    lines: ['health'],
    on: '10-01',
    source: 'vaccination in September or October is advised (CDC, ECDC)',
    ...practice,
  },
  {
    id: 'spring-festival',
    jurisdictions: ['CN'],
    on: {
      2026: '2026-02-17',
      2027: '2027-02-06',
      2028: '2028-01-26',
      2029: '2029-02-13',
      2030: '2030-02-03',
    },
    source: 'first day of the first month of the Chinese calendar (GB/T 33661-2017)',
    ...festival,
  },
  {
    id: 'mid-autumn',
    jurisdictions: ['CN'],
    on: {
      2026: '2026-09-25',
      2027: '2027-09-15',
      2028: '2028-10-03',
      2029: '2029-09-22',
      2030: '2030-09-12',
    },
    source: 'fifteenth day of the eighth month of the Chinese calendar (GB/T 33661-2017)',
    ...festival,
  },
  {
    id: 'new-year',
    jurisdictions: ['US', 'GB', 'DE', 'FR', 'IT', 'ES'],
    on: '01-01',
    source: 'the civil calendar',
    ...festival,
  },
];

/** The day a season begins in a year, or undefined in a year nobody has given it a day in. */
export function seasonStarts({ on }: Pick<Season, 'on'>, year: number): PlainDate | undefined {
  return typeof on === 'string' ? `${year}-${on}` : on[year];
}
