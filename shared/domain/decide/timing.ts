import type { StageConfig } from '../../config/stage-config.ts';
import type { CustomerTerms } from '../../contracts/inputs.ts';
import type { ProgrammeTerms } from '../../contracts/programme.ts';
import { holidaysOf } from '../../rules/holidays.ts';
import { marketingLaw } from '../../rules/marketing-law.ts';
import { dailyWindow, type PreferredWindow, preferredWindows } from '../../rules/preferred-windows.ts';
import type { Limit } from '../hours/next-allowed.ts';
import { weekOf } from '../hours/week.ts';
import type { Facts } from './check.ts';

/** What bounds the moment of a message: hours it must keep, and the window in which it is best received. */
export interface Timing {
  /** The customer's IANA time zone. */
  readonly zone: string;
  readonly hours: readonly Limit[];
  readonly window: Limit | undefined;
}

type Timed = Pick<Facts, 'customer' | 'programme' | 'messageClass' | 'config'>;

const unbound: readonly Limit[] = [];
const COURTESY = 'courtesy';

/**
 * What bounds a message of its class: marketing the law and the window, service courtesy hours and the window, an alert
 * about property courtesy hours unless the customer asked to be woken, anything else nothing. The zone is the one the
 * customer has now.
 */
export function timingOf({ customer, programme, messageClass, config }: Timed): Timing {
  if (!customer) return { zone: 'UTC', hours: unbound, window: undefined };
  const { timeZone: zone } = customer;
  switch (messageClass) {
    case 'life-safety':
    case 'reply':
      return { zone, hours: unbound, window: undefined };
    case 'property-alert':
      return { zone, hours: customer.nightConsent ? unbound : courtesyOf(config), window: undefined };
    case 'service':
      return { zone, hours: courtesyOf(config), window: windowOf(customer, programme) };
    case 'marketing':
      return { zone, hours: lawOf(customer).limits, window: windowOf(customer, programme) };
  }
}

/** The law on when marketing may reach a customer. */
export function lawOf({ jurisdiction = '', phoneState }: CustomerTerms): ReturnType<typeof marketingLaw> {
  return marketingLaw(jurisdiction, phoneState);
}

const courtesies = new WeakMap<Pick<StageConfig, 'courtesyHours'>, readonly Limit[]>();

/** The hours in which service messages may come, by the customer's clock. */
export function courtesyOf(config: Pick<StageConfig, 'courtesyHours'>): readonly Limit[] {
  const known = courtesies.get(config);
  if (known) return known;
  const { from, to } = config.courtesyHours;
  const hours = [{ name: COURTESY, hours: { week: weekOf(`Mo-Su ${from}-${to}`), daysOff: [] } }];
  courtesies.set(config, hours);
  return hours;
}

const windows = new Map<string, Limit>();

function windowOf(
  customer: CustomerTerms,
  { anyHour, dailyWindow: isDaily }: ProgrammeTerms,
): Limit | undefined {
  if (anyHour) return undefined;
  const usual = preferredWindows[customer.segment ?? 'default'];
  return limitOf(isDaily && usual.onWorkingDays ? dailyWindow : usual, customer.jurisdiction ?? '');
}

function limitOf({ name, week, onWorkingDays }: PreferredWindow, jurisdiction: string): Limit {
  const country = jurisdiction.slice(0, 2);
  const key = `${name} ${country}`;
  const known = windows.get(key);
  if (known) return known;
  const daysOff = onWorkingDays ? [holidaysOf(country)] : [];
  const limit = { name, hours: { week: weekOf(week), daysOff } };
  windows.set(key, limit);
  return limit;
}
