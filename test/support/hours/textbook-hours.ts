import { Temporal } from 'temporal-polyfill';

/*
 * When messages may go, worked out minute by minute from what the acts and our own requirements say, by Temporal. It
 * shares nothing with the code it judges: neither its tables nor its arithmetic.
 */

/** Somebody to be written to, and what it is about. */
export interface Case {
  readonly zone: string;
  readonly jurisdiction: string;
  readonly segment: 'office' | 'family' | 'enterprise' | undefined;
  readonly phoneState: 'US-FL' | 'US-OK' | undefined;
  readonly messageClass: 'marketing' | 'service' | 'property-alert' | 'life-safety';
  readonly nightConsent: boolean;
}

type Local = Temporal.ZonedDateTime;
type Allows = (local: Local) => boolean;

const clockOf = ({ hour, minute }: Local) => hour + minute / 60;
const within =
  (from: number, to: number): Allows =>
  (local) =>
    clockOf(local) >= from && clockOf(local) < to;
const onDays =
  (days: string, then: Allows): Allows =>
  (local) =>
    days.includes(String(local.dayOfWeek)) && then(local);
const daily = (from: number, to: number) => within(from, to);

/** Easter Sunday (Gauss). */
function easter(year: number): Temporal.PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const day = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(day / 31), day: (day % 31) + 1 });
}

const isDated = (date: Temporal.PlainDate, dates: string) =>
  dates.split(' ').includes(date.toString().slice(5));
const fromEaster = (date: Temporal.PlainDate, offsets: readonly number[]) =>
  offsets.some((days) => easter(date.year).add({ days }).equals(date));
const isNth = (date: Temporal.PlainDate, month: number, weekday: number, nth: number) =>
  date.month === month && date.dayOfWeek === weekday && Math.ceil(date.day / 7) === nth;
const isLast = (date: Temporal.PlainDate, month: number, weekday: number) =>
  date.month === month && date.dayOfWeek === weekday && date.add({ days: 7 }).month !== month;

function isAmericanHoliday(date: Temporal.PlainDate): boolean {
  const fixed = '01-01 06-19 07-04 11-11 12-25';
  if (isDated(date, fixed)) return true;
  if (date.dayOfWeek === 5 && isDated(date.add({ days: 1 }), fixed)) return true;
  if (date.dayOfWeek === 1 && isDated(date.subtract({ days: 1 }), fixed)) return true;
  const mondays: readonly (readonly [number, number])[] = [
    [1, 3],
    [2, 3],
    [9, 1],
    [10, 2],
  ];
  return (
    mondays.some(([month, nth]) => isNth(date, month, 1, nth)) || isLast(date, 5, 1) || isNth(date, 11, 4, 4)
  );
}

/** England: a bank holiday that falls on a weekend is kept on the next day that is none. */
function isEnglishHoliday(date: Temporal.PlainDate): boolean {
  if (fromEaster(date, [-2, 1]) || isNth(date, 5, 1, 1) || isLast(date, 5, 1) || isLast(date, 8, 1))
    return true;
  if (date.dayOfWeek > 5) return false;
  if (isDated(date, '01-01 12-25 12-26')) return true;
  const [one, two] = [1, 2].map((days) => date.subtract({ days }));
  const isMonday = date.dayOfWeek === 1;
  if (isMonday && (isDated(one ?? date, '01-01') || isDated(two ?? date, '01-01'))) return true;
  return date.dayOfWeek <= 2 && isDated(two ?? date, '12-25 12-26');
}

function isChineseHoliday(date: Temporal.PlainDate): boolean {
  const in2025 = ['01-01/01-01', '01-28/02-04', '04-04/04-06', '05-01/05-05', '05-31/06-02', '10-01/10-08'];
  const in2026 = [
    '01-01/01-03',
    '02-15/02-23',
    '04-04/04-06',
    '05-01/05-05',
    '06-19/06-21',
    '09-25/09-27',
    '10-01/10-07',
  ];
  const day = date.toString().slice(5);
  const spans = { 2025: in2025, 2026: in2026 }[date.year] ?? [];
  return spans.some((span) => day >= span.slice(0, 5) && day <= span.slice(6));
}

/** Whether a day is a public holiday of a country; tables begin in 2025 and end in 2030. */
export function isHoliday(country: string, date: Temporal.PlainDate): boolean {
  if (date.year < 2025 || date.year > 2030) return false;
  switch (country) {
    case 'US':
      return isAmericanHoliday(date);
    case 'GB':
      return isEnglishHoliday(date);
    case 'CN':
      return isChineseHoliday(date);
    case 'FR':
      return (
        isDated(date, '01-01 05-01 05-08 07-14 08-15 11-01 11-11 12-25') || fromEaster(date, [1, 39, 50])
      );
    case 'IT':
      return (
        isDated(date, '01-01 01-06 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26') ||
        fromEaster(date, [0, 1]) ||
        (date.year >= 2026 && isDated(date, '10-04'))
      );
    case 'ES':
      return isDated(date, '01-01 01-06 05-01 08-15 10-12 11-01 12-06 12-08 12-25') || fromEaster(date, [-2]);
    case 'DE':
      return isDated(date, '01-01 05-01 10-03 12-25 12-26') || fromEaster(date, [-2, 1, 39, 50]);
    default:
      return false;
  }
}

const notOn =
  (country: string, then: Allows): Allows =>
  (local) =>
    !isHoliday(country, local.toPlainDate()) && then(local);
const all =
  (...every: readonly Allows[]): Allows =>
  (local) =>
    every.every((allows) => allows(local));

const italy: Allows = notOn('IT', (local) => {
  if (local.dayOfWeek === 7) return false;
  const isEve = local.dayOfWeek === 6 || isHoliday('IT', local.toPlainDate().add({ days: 1 }));
  return isEve ? within(10, 19)(local) : within(9, 20)(local);
});
const france = notOn('FR', onDays('123456', daily(8, 20)));
const spain = notOn('ES', onDays('12345', daily(9, 21)));
const germany = onDays('123456', daily(9, 20));
const strict = notOn('US', onDays('12345', daily(10, 17)));
const federal = daily(8, 21);

const states: Readonly<Record<string, Allows>> = {
  FL: daily(8, 20),
  OK: daily(8, 20),
  MD: daily(8, 20),
  ME: onDays('12345', daily(9, 17)),
  WA: daily(8, 20),
  CT: daily(9, 20),
  TX: (local) => (local.dayOfWeek === 7 ? within(12, 21)(local) : within(9, 21)(local)),
  NJ: daily(8, 21),
  RI: notOn('US', (local) =>
    local.dayOfWeek === 6 ? within(10, 17)(local) : local.dayOfWeek < 6 && within(9, 18)(local),
  ),
  UT: notOn('US', onDays('123456', daily(8, 21))),
  MS: (local) => {
    const standard = local.toInstant().toZonedDateTimeISO('-06:00');
    return [local, standard].every(onDays('123456', daily(8, 20)));
  },
  LA: notOn('US', onDays('123456', daily(8, 20))),
  AL: notOn('US', onDays('123456', daily(8, 20))),
  SD: onDays('12345', daily(9, 21)),
  KY: daily(10, 21),
  MA: daily(8, 20),
  WY: daily(8, 20),
  MI: daily(9, 21),
  MN: daily(9, 21),
  NM: daily(9, 21),
  NV: daily(9, 20),
  IL: daily(9, 21),
  CA: daily(9, 21),
  PA: notOn('US', (local) =>
    local.dayOfWeek === 6 ? within(8, 12)(local) : local.dayOfWeek < 6 && within(8, 21)(local),
  ),
  VA: daily(8, 21),
  NY: daily(8, 21),
  AZ: daily(8, 21),
  // without a rule of their own
  OH: federal,
  DC: federal,
};

/** Every jurisdiction a rule is tried for: those with rules, those without, and some that nobody knows. */
export const jurisdictions: readonly string[] = [
  ...Object.keys(states).map((state) => `US-${state}`),
  ...['US', 'US-ZZ', 'CN', 'CN-31', 'FR', 'FR-75', 'IT', 'ES', 'DE', 'GB', 'GB-SCT', 'NL', 'PL', 'BR', 'CH'],
];

/** Whether the law allows marketing at a moment. */
function lawOf({ jurisdiction, phoneState }: Case): Allows {
  const ofPhone = phoneState ? all(federal, daily(8, 20)) : () => true;
  return all(ofPhone, lawThere(jurisdiction));
}

function lawThere(jurisdiction: string): Allows {
  const [country = '', part = ''] = jurisdiction.split('-');
  if (country === 'US') return part in states ? all(federal, states[part] ?? strict) : strict;
  const countries: Readonly<Record<string, Allows>> = {
    ...{ CN: daily(8, 21), FR: france, IT: italy, ES: spain, DE: germany, GB: daily(9, 20) },
    ...{ NL: all(france, italy, spain, germany), PL: all(france, italy, spain, germany) },
  };
  return countries[country] ?? strict;
}

/** Whether hours allow a moment. */
export function hoursOf(of: Case): Allows {
  switch (of.messageClass) {
    case 'life-safety':
      return () => true;
    case 'property-alert':
      return of.nightConsent ? () => true : daily(8, 21);
    case 'service':
      return daily(8, 21);
    case 'marketing':
      return lawOf(of);
  }
}

/** Whether it is the window of whoever it is; alerts have none. */
export function windowOf({ messageClass, segment, jurisdiction }: Case): Allows | undefined {
  if (messageClass === 'life-safety' || messageClass === 'property-alert') return undefined;
  const working = (from: number, to: number) =>
    notOn(jurisdiction.slice(0, 2), onDays('12345', daily(from, to)));
  switch (segment) {
    case 'office':
      return working(12, 13.5);
    case 'family':
      return daily(19, 20.5);
    case 'enterprise':
      return working(10, 11.5);
    default:
      return working(10, 11);
  }
}

/**
 * The first moment from `from` on and before `until` that every one allows, looked for minute by minute: `from` itself,
 * then every whole minute. Milliseconds since 1970.
 */
export function firstMinute(
  zone: string,
  every: readonly Allows[],
  from: number,
  until: number,
): number | undefined {
  const allows = all(...every);
  for (let at = from; at < until; at = Math.floor(at / 60_000) * 60_000 + 60_000)
    if (allows(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone))) return at;
  return undefined;
}
