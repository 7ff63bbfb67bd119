import type { ConsentChanged } from '../../../contracts/changes/customer-changes.ts';
import type { Purpose } from '../../../contracts/message-class.ts';
import type { Consent } from '../../../contracts/records/customer.ts';
import type { CustomerPart } from './part.ts';

type Entry = Extract<Consent, readonly unknown[]>[number];

/** As of when a bare word is taken to have been said: anything that has a date is later. */
const LONG_AGO = '1970-01-01T00:00:00.000Z';
/** A bare grant of these is no consent. */
const needEvidence: readonly Purpose[] = ['marketing', 'health'];

/**
 * A customer with a consent as it was given or taken back. It takes the place of what was said of the same purpose and
 * channel before; what was said later stands. What was said of other channels stands, too, a bare word among it.
 */
export function changeConsent<Customer extends CustomerPart>(
  customer: Customer,
  changed: ConsentChanged,
): Customer {
  const { customerId: _theirs, purpose, ...entry } = changed;
  const before = entriesOf(customer.consents[purpose], purpose, entry);
  const same = before.filter(({ channel }) => channel === entry.channel);
  const others = before.filter((one) => !same.includes(one));
  const stands = same.some(({ at }) => at > entry.at) ? same : [entry];
  const [only, ...more] = [...others, ...stands];
  const consent: Consent = only && more.length === 0 ? only : [...others, ...stands];
  return { ...customer, consents: { ...customer.consents, [purpose]: consent } };
}

/** What stood, as entries. A bare word about all channels gives way to a word about all channels. */
function entriesOf(consent: Consent | undefined, purpose: Purpose, { channel }: Entry): readonly Entry[] {
  if (consent === undefined) return [];
  if (typeof consent !== 'string') return Array.isArray(consent) ? consent : [consent];
  const isVoid = consent === 'granted' && needEvidence.includes(purpose);
  if (isVoid || channel === undefined) return [];
  return [{ state: consent, at: LONG_AGO, source: 'unknown', textVersion: 'unknown' }];
}
