import type { Recipient } from '#shared/contracts/candidate.ts';
import type { KnownCustomer, SealedField } from '#shared/contracts/facts.ts';
import type { CustomerRecord } from '#shared/contracts/records/customer.ts';
import type { PolicyRecord } from '#shared/contracts/records/policy.ts';
import { Contact, Identity, PolicyDetails } from '#shared/contracts/sealed.ts';
import { customerFacts, splitCustomer } from '#shared/domain/portfolio/customer-item.ts';
import { phoneCountry } from '#shared/domain/portfolio/phone-country.ts';
import { phoneState } from '#shared/domain/portfolio/phone-state.ts';
import { policyFacts, splitPolicy } from '#shared/domain/portfolio/policy-item.ts';
import { partsToSeal, type Split } from '#shared/domain/portfolio/split.ts';
import { wrongNumberHolds } from '#shared/domain/portfolio/wrong-number.ts';
import type { Customers } from '#shared/ports/customers.ts';
import type { KeyedIndex, Open, Seal } from '#shared/ports/vault.ts';
import { bookKey, claimIn, customersWithPhone, type MemoryBook, recordsOfCustomer } from './memory-book.ts';
import { type MemoryServices, memoryServices } from './memory-services.ts';

interface Options {
  readonly book: MemoryBook;
  readonly seal: Seal;
  readonly open: Open;
  readonly index: KeyedIndex;
  readonly services?: MemoryServices;
}

/** Customers read from the book, sealed on the way out. */
export function memoryCustomers({
  book,
  seal,
  open,
  index,
  services = memoryServices(),
}: Options): Customers {
  async function sealedFirst(split: Split): Promise<readonly [SealedField, SealedField | undefined]> {
    const [first, second] = await seal.seal(partsToSeal(split));
    if (!first) throw new Error('Nothing was sealed.');
    return [first, second];
  }

  /** As it lies in a store: made when it is first read, and again when another record stands. */
  const made = new WeakMap<object, unknown>();
  function once<Of extends object, Made>(record: Of, make: (record: Of) => Promise<Made>): Promise<Made> {
    const known = (made.get(record) as Promise<Made> | undefined) ?? make(record);
    made.set(record, known);
    return known;
  }

  async function sealedCustomer(record: CustomerRecord) {
    const phoneIndexes = await index.digests('phone', record.phone);
    const [phoneIndex = ''] = phoneIndexes;
    const ofNumber = { phoneCountry: phoneCountry(record.phone), ...phoneState(record.phone) };
    const split = splitCustomer(record, { phoneIndex, phoneIndexes, ...ofNumber });
    const [contact, identity] = await sealedFirst(split);
    return { clear: customerFacts(split.clear), contact, identity };
  }

  async function sealedPolicy(record: PolicyRecord) {
    const split = splitPolicy(record);
    return { clear: policyFacts(split.clear), details: (await sealedFirst(split))[0] };
  }

  async function known({ customerId, policyIds, own }: Recipient): Promise<KnownCustomer | undefined> {
    const record = book.get(bookKey({ type: 'customer', id: customerId }))?.record;
    if (record?.type !== 'customer') return undefined;
    const { clear, contact, identity } = await once(record, sealedCustomer);
    const owned = recordsOfCustomer(book, 'policy', customerId).filter(({ id }) => policyIds.includes(id));
    const policies = await Promise.all(owned.map((policy) => once(policy, sealedPolicy)));
    const facts = policies.map(({ clear: policy }) => policy);
    const details = policies.map((policy) => policy.details);
    const claim = claimIn(book, own?.claimId ?? '');
    const service = services.standing(customerId, own?.serviceId ?? '');
    return {
      customer: { ...clear, ...holdsWithNumber(record) },
      policies: facts,
      ...(claim?.customerId === customerId && { claim }),
      ...(service && { service }),
      sealed: {
        contact,
        identity: identity ?? contact,
        policies: Object.fromEntries(facts.flatMap(({ id }, at) => (details[at] ? [[id, details[at]]] : []))),
      },
    };
  }

  /** The customer's holds, and those of a wrong number that others have on theirs. */
  function holdsWithNumber({ id, phone, holds }: CustomerRecord): Pick<CustomerRecord, 'holds'> {
    const sharing = customersWithPhone(book, phone).filter((one) => one.id !== id);
    const ofOthers = sharing.flatMap((one) => wrongNumberHolds(one.holds));
    return ofOthers.length > 0 ? { holds: [...(holds ?? []), ...ofOthers] } : {};
  }

  async function revealed(field: SealedField): Promise<unknown> {
    const [value] = await open.open([field]);
    return value?.reveal();
  }

  return {
    async known(recipients) {
      const found = await Promise.all(recipients.map(known));
      const there = found.filter((one) => one !== undefined);
      return new Map(there.map((one) => [one.customer.id, one]));
    },
    open: (customers) =>
      Promise.all(
        customers.map(async ({ sealed }) => {
          const details = Object.entries(sealed.policies).map(
            async ([id, field]) => [id, PolicyDetails.parse(await revealed(field))] as const,
          );
          return {
            contact: Contact.parse(await revealed(sealed.contact)),
            identity: Identity.parse(await revealed(sealed.identity)),
            policies: Object.fromEntries(await Promise.all(details)),
          };
        }),
      ),
  };
}
