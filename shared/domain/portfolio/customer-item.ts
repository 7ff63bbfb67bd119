import * as z from 'zod/mini';
import type { CustomerFacts } from '../../contracts/facts.ts';
import { PhoneState } from '../../contracts/jurisdiction.ts';
import { CustomerRecord } from '../../contracts/records/customer.ts';
import type { Contact, Identity } from '../../contracts/sealed.ts';
import type { ItemKey } from '../item-key.ts';
import type { Split, StoredItem } from './split.ts';

const PARTITION = 'customer#';

/** The partition that holds everything of a customer. */
export function customerPartition(customerId: string): string {
  return `${PARTITION}${customerId}`;
}

/** Whose partition that is. Throws RangeError when it is nobody's. */
export function customerIdIn(partition: string): string {
  if (!partition.startsWith(PARTITION)) throw new RangeError('A partition is no customer’s.');
  return partition.slice(PARTITION.length);
}

/** Where a customer lies. */
export function customerKey(customerId: string): ItemKey {
  return { pk: customerPartition(customerId), sk: 'customer' };
}

/** What is worked out of the phone number before it is sealed. */
export type PhoneFacts = Pick<CustomerFacts, 'phoneIndex' | 'phoneIndexes' | 'phoneCountry' | 'phoneState'>;

const Facts = z.extend(
  z.pick(CustomerRecord, {
    id: true,
    locale: true,
    timeZone: true,
    jurisdiction: true,
    segment: true,
    preferredChannel: true,
    servicedBy: true,
    consents: true,
    holds: true,
    brand: true,
  }),
  {
    phoneIndex: z.string(),
    phoneIndexes: z.optional(z.array(z.string())),
    phoneCountry: z.string(),
    phoneState: z.optional(PhoneState),
  },
);

/** A customer's item: contact and identity sealed, all else in clear. */
export function splitCustomer(record: CustomerRecord, phone: PhoneFacts): Split {
  const { type, asOf, name, phone: number, email, nationalId, birthDate, address, ...clear } = record;
  const contact: Contact = { phone: number, email, address };
  const identity: Identity = { name, nationalId, birthDate };
  return {
    key: customerKey(record.id),
    customerId: record.id,
    clear: { ...clear, ...phone },
    sealed: [
      { attribute: 'contact', dataClass: 'contact', value: contact },
      { attribute: 'identity', dataClass: 'identity', value: identity },
    ],
  };
}

/** What stands in clear of a stored customer. Throws ZodError. */
export function customerFacts(item: StoredItem): CustomerFacts {
  const { phoneIndexes, ...facts } = Facts.parse(item);
  return { ...facts, phoneIndexes: phoneIndexes ?? [facts.phoneIndex] };
}
