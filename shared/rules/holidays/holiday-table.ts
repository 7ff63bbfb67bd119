/** The public holidays of a country, year by year: `01-01 05-01`. A year without data has none. */
export interface HolidayTable {
  readonly source: string;
  readonly asOf: string;
  readonly days: Readonly<Record<number, string>>;
}
