import type { Cap } from '../contracts/cap.ts';
import type { Country } from './holidays.ts';

/**
 * How sure we are of a rule: its text was read in the act or on the regulator's or provider's page; a law firm, vendor
 * or the press reports it; nobody could verify it, and the strict reading is used; or it follows from other rules.
 */
export type Mark = 'verified' | 'secondary' | 'unverified' | 'derived';

/** When marketing may reach somebody under a law, a code or the practice of carriers. Not legal advice. */
export interface MarketingRule {
  /** As stored with decisions: `US-FL`. */
  readonly id: string;
  /** Whom it binds: those of these jurisdictions (ISO 3166, `US-FL`); none: it stands in where nothing else is known. */
  readonly binds: readonly string[];
  /** The customer's local time, ends exclusive: `Mo-Sa 08:00-20:00`. */
  readonly week: string;
  /** The countries on whose public holidays it allows nothing. */
  readonly noHolidaysOf: readonly Country[];
  /** The hours, at most, of the day before a holiday of a country. */
  readonly beforeHolidays?: { readonly of: Country; readonly hours: string };
  /** A time zone by whose clock the week has to hold as well. */
  readonly alsoIn?: string;
  /** Messages to one customer, at most. */
  readonly caps: readonly Cap[];
  /** Whether nothing may be sent at all while a state of emergency is declared there. */
  readonly barredInEmergency?: true;
  readonly source: string;
  /** The day or month of the copy or report, ISO 8601; `undated` where it bears none. Reviewed 2026-11-22. */
  readonly asOf: string;
  readonly mark: Mark;
  /** What else there is to know, and what the strict reading is. */
  readonly note?: string;
}
