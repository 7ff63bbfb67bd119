import type { Book, Customer, Location, Policy } from './book.ts';
import { isInWarningArea } from './is-in-warning-area.ts';

/** Somebody the sample warning concerns, for one line of business; `stoppedBy` names the check that lets nothing go. */
export interface Concerned {
  readonly customerId: string;
  readonly programme: string;
  readonly locale: string;
  readonly stoppedBy: 'consent' | 'holds' | 'channel' | undefined;
}

/** The country codes of the sample's phones that the insurer serves: China's and North America's. */
const served = ['+86', '+1'];

/** Whom the sample warning concerns, counted from the sample alone. `today` is any day within two of now. */
export function audienceOf(book: Book, today: string): readonly Concerned[] {
  const lines = ['motor', 'home'];
  return book.customers.flatMap((customer) =>
    lines
      .filter((line) => book.policies.some((policy) => isConcerned(policy, customer, line, today, book)))
      .map((line) => concerned(customer, `typhoon-${line}`)),
  );
}

function isConcerned(policy: Policy, customer: Customer, line: string, today: string, book: Book): boolean {
  const isMeant = policy.customerId === customer.id && policy.line === line;
  const isInForce =
    ['active', 'renewed'].includes(policy.status) &&
    policy.effectiveFrom <= today &&
    today <= policy.effectiveTo;
  return isMeant && isInForce && placesOf(policy, book).some(isInWarningArea);
}

/** Its own places; else the customer's garage, or the home. */
function placesOf({ id, customerId, line }: Policy, { locations }: Book): readonly Location[] {
  const own = locations.filter(
    ({ policyId, kind }) => policyId === id && kind !== 'office' && kind !== 'mailing',
  );
  if (own.length > 0) return own;
  const shared = locations.filter((place) => place.customerId === customerId && place.policyId === undefined);
  const proper = shared.filter(({ kind }) => kind === (line === 'motor' ? 'garage' : 'risk'));
  return proper.length > 0 ? proper : shared.filter(({ kind }) => kind === 'home');
}

function concerned(customer: Customer, programme: string): Concerned {
  return { customerId: customer.id, programme, locale: customer.locale, stoppedBy: stopping(customer) };
}

function stopping({ consents, holds = [], phone }: Customer): Concerned['stoppedBy'] {
  if (holds.some(({ kind }) => kind === 'deceased')) return 'holds';
  const said = typeof consents.alerts === 'string' ? consents.alerts : consents.alerts.state;
  if (said === 'refused') return 'consent';
  return served.some((code) => phone.startsWith(code)) ? undefined : 'channel';
}
