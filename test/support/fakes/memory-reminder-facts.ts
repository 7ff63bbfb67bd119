import type { ReminderFacts } from '#shared/contracts/facts.ts';
import type { CustomerRecord } from '#shared/contracts/records/customer.ts';
import type { PolicyRecord } from '#shared/contracts/records/policy.ts';
import { agreedToMarketing } from '#shared/domain/consent/agreed-to-marketing.ts';
import { customerFacts, splitCustomer } from '#shared/domain/portfolio/customer-item.ts';
import { phoneCountry } from '#shared/domain/portfolio/phone-country.ts';
import { policyFacts, splitPolicy } from '#shared/domain/portfolio/policy-item.ts';
import type { CovercastError } from '#shared/errors.ts';
import type { ReminderFactsBook } from '#shared/ports/reminder-facts.ts';
import { claimIn, type MemoryBook, recordsOfCustomer } from './memory-book.ts';
import { type MemoryServices, memoryServices } from './memory-services.ts';

const SOME_DAY = '9999-12-31T23:59:59.999Z';

/** The book as reminders read it, of which customers can be made unreadable. */
export interface MemoryReminderFacts extends ReminderFactsBook {
  readonly unreadable: Map<string, CovercastError>;
}

/** As they lie in a store: made once of each record. */
const onCustomer = once((record: CustomerRecord) => {
  const phone = { phoneIndex: '', phoneIndexes: [], phoneCountry: phoneCountry(record.phone) };
  return customerFacts(splitCustomer(record, phone).clear);
});
const onPolicy = once((record: PolicyRecord) => policyFacts(splitPolicy(record).clear));

function once<Of extends object, Made>(make: (record: Of) => Made): (record: Of) => Made {
  const made = new WeakMap<Of, Made>();
  return (record) => {
    const facts = made.get(record) ?? make(record);
    made.set(record, facts);
    return facts;
  };
}

/** What reminders are worked out from, of a book in memory, and of services. */
export function memoryReminderFacts(
  book: MemoryBook,
  services: MemoryServices = memoryServices(),
): MemoryReminderFacts {
  const unreadable = new Map<string, CovercastError>();

  async function factsOf(customerId: string): Promise<ReminderFacts | undefined> {
    const record = book.get(`customer#${customerId}`)?.record;
    if (record?.type !== 'customer') return undefined;
    const customer = onCustomer(record);
    const { birthDate } = record;
    return {
      customer,
      ...(birthDate !== undefined && agreedToMarketing(customer, SOME_DAY) && { birthDate }),
      policies: inOrder(recordsOfCustomer(book, 'policy', customerId)).map(onPolicy),
      claims: inOrder(recordsOfCustomer(book, 'claim', customerId)).flatMap(
        ({ id }) => claimIn(book, id) ?? [],
      ),
      services: await services.ofCustomer(customerId),
    };
  }

  return {
    unreadable,
    async of(customerIds) {
      const readable = customerIds.filter((id) => !unreadable.has(id));
      const read = await Promise.all(readable.map(factsOf));
      const found = read.filter((facts) => facts !== undefined);
      return {
        known: new Map(found.map((facts) => [facts.customer.id, facts])),
        unreadable: new Map([...unreadable].filter(([id]) => customerIds.includes(id))),
      };
    },
  };
}

function inOrder<One extends { readonly id: string }>(some: readonly One[]): readonly One[] {
  return some.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
