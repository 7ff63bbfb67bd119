/**
 * Opening hours by weekday, Monday first, in hours of the clock (13.5 is half past one), the end exclusive; `closed`
 * lists days, `eves` what is left of the day before one of some days.
 */
export interface TextbookHours {
  readonly name: string;
  readonly week: readonly (readonly [from: number, to: number] | undefined)[];
  readonly closed: ReadonlySet<string>;
  readonly eves?: { readonly of: ReadonlySet<string>; readonly from: number; readonly to: number };
  /** The clock it goes by, where not the customer's. */
  readonly zone?: string;
}

const days = (text: string) => new Set(text.split(' '));
const none: ReadonlySet<string> = new Set();

/** Days off of the years that these proofs pass through. */
const off = {
  CN: days(
    '2026-09-25 2026-09-26 2026-09-27 2026-10-01 2026-10-02 2026-10-03 2026-10-04 2026-10-05 2026-10-06 2026-10-07',
  ),
  US: days(
    '2026-09-07 2026-10-12 2026-11-11 2026-11-26 2026-12-25 2027-01-01 2027-01-18 2027-02-15 2027-05-31 2027-06-18 ' +
      '2027-06-19 2027-07-04 2027-07-05 2027-09-06 2027-10-11 2027-11-11 2027-11-25 2027-12-24 2027-12-25 2027-12-31',
  ),
  FR: days(
    '2026-11-01 2026-11-11 2026-12-25 2027-01-01 2027-03-29 2027-05-01 2027-05-06 2027-05-08 2027-05-17 2027-07-14 ' +
      '2027-08-15 2027-11-01 2027-11-11 2027-12-25',
  ),
  IT: days(
    '2026-10-04 2026-11-01 2026-12-08 2026-12-25 2026-12-26 2027-01-01 2027-01-06 2027-03-28 2027-03-29 2027-04-25 ' +
      '2027-05-01 2027-06-02 2027-08-15 2027-10-04 2027-11-01 2027-12-08 2027-12-25 2027-12-26',
  ),
  ES: days(
    '2026-10-12 2026-11-01 2026-12-06 2026-12-08 2026-12-25 2027-01-01 2027-01-06 2027-03-26 2027-05-01 2027-08-15 ' +
      '2027-10-12 2027-11-01 2027-12-06 2027-12-08 2027-12-25',
  ),
  DE: days(
    '2026-10-03 2026-12-25 2026-12-26 2027-01-01 2027-03-26 2027-03-29 2027-05-01 2027-05-06 2027-05-17 2027-10-03 ' +
      '2027-12-25 2027-12-26',
  ),
  GB: days(
    '2026-12-25 2026-12-28 2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28',
  ),
} as const;

function daily(name: string, from: number, to: number): TextbookHours {
  return { name, week: Array.from({ length: 7 }, () => [from, to] as const), closed: none };
}

/** Monday to Friday, then Saturday, then Sunday; null: nothing. */
function weekly(
  name: string,
  [workdays, saturday, sunday]: readonly ([number, number] | null)[],
  closed: ReadonlySet<string> = none,
): TextbookHours {
  const week = [workdays, workdays, workdays, workdays, workdays, saturday, sunday];
  return { name, week: week.map((one) => one ?? undefined), closed };
}

/** Service messages come from eight to nine. */
export const courtesy = daily('courtesy', 8, 21);

const federal = daily('US-FED-TCPA-QUIET', 8, 21);
const strict = weekly('US-STRICT', [[10, 17], null, null], off.US);
const florida = daily('US-FL', 8, 20);
const oklahoma = daily('US-OK', 8, 20);

/** When the law lets marketing reach somebody, by jurisdiction; elsewhere the strictest hours of the United States. */
const laws: Readonly<Record<string, readonly TextbookHours[]>> = {
  CN: [daily('CN-SMS-HOURS', 8, 21)],
  FR: [weekly('FR-SMS-HOURS', [[8, 20], [8, 20], null], off.FR)],
  IT: [
    {
      ...weekly('IT-CALL-HOURS', [[9, 20], [10, 19], null], off.IT),
      eves: { of: off.IT, from: 10, to: 19 },
    },
  ],
  ES: [weekly('ES-CALL-HOURS', [[9, 21], null, null], off.ES)],
  DE: [weekly('DE-HOURS', [[9, 20], [9, 20], null])],
  GB: [daily('GB-HOURS', 9, 20)],
  'US-NY': [federal, daily('US-NY', 8, 21)],
  'US-TX': [
    federal,
    weekly('US-TX', [
      [9, 21],
      [9, 21],
      [12, 21],
    ]),
  ],
  'US-FL': [federal, florida],
  'US-OK': [federal, oklahoma],
  'US-RI': [federal, weekly('US-RI', [[9, 18], [10, 17], null], off.US)],
  'US-UT': [federal, weekly('US-UT', [[8, 21], [8, 21], null], off.US)],
  'US-MS': [
    federal,
    weekly('US-MS', [[8, 20], [8, 20], null]),
    { ...weekly('US-MS', [[8, 20], [8, 20], null]), zone: 'Etc/GMT+6' },
  ],
  'US-KY': [federal, daily('US-KY', 10, 21)],
};

/** What the law leaves to marketing for somebody of a jurisdiction, whose number may speak for another state. */
export function lawful(jurisdiction: string, state: string | undefined): readonly TextbookHours[] {
  const own = laws[jurisdiction] ?? [strict];
  return state === undefined ? own : [...own, federal, ...(laws[state] ?? [])];
}

/** At most so many marketing messages in so many hours. */
export interface TextbookCap {
  readonly messages: number;
  readonly hours: number;
}

/** The caps of the law on one customer. */
export function capsOf(jurisdiction: string, state: string | undefined): readonly TextbookCap[] {
  const threeADay = { messages: 3, hours: 24 };
  const capped = ['US-FL', 'US-OK'];
  return [
    ...(laws[jurisdiction] ? [] : [threeADay, { messages: 1, hours: 8 }]),
    ...[jurisdiction, state ?? ''].filter((one) => capped.includes(one)).map(() => threeADay),
  ];
}

const isKnown = (country: string): country is keyof typeof off => country in off;

/** When a customer reads: office people at noon, families in the evening, everybody else at ten; but families on working days. */
export function readingHours(segment: string | undefined, jurisdiction: string): TextbookHours {
  const country = jurisdiction.slice(0, 2);
  const closed = isKnown(country) ? off[country] : none;
  if (segment === 'family') return daily('family', 19, 20.5);
  if (segment === 'office') return weekly('office', [[12, 13.5], null, null], closed);
  if (segment === 'enterprise') return weekly('enterprise', [[10, 11.5], null, null], closed);
  return weekly('default', [[10, 11], null, null], closed);
}

/** When a birthday is congratulated on: in the morning of any day, to families in the evening. */
export function greetingHours(segment: string | undefined): TextbookHours {
  return segment === 'family' ? daily('family', 19, 20.5) : daily('daily', 10, 11);
}
