import type { Recipient } from '#shared/contracts/candidate.ts';
import type { KnownCustomer, SealedField } from '#shared/contracts/facts.ts';
import type { CustomerRecord } from '#shared/contracts/records/customer.ts';
import { Contact, Identity, PolicyDetails } from '#shared/contracts/sealed.ts';
import { customerFacts, splitCustomer } from '#shared/domain/portfolio/customer-item.ts';
import { phoneCountry } from '#shared/domain/portfolio/phone-country.ts';
import { phoneState } from '#shared/domain/portfolio/phone-state.ts';
import { policyFacts, splitPolicy } from '#shared/domain/portfolio/policy-item.ts';
import { partsToSeal, type Split } from '#shared/domain/portfolio/split.ts';
import { wrongNumberHolds } from '#shared/domain/portfolio/wrong-number.ts';
import type { Customers } from '#shared/ports/customers.ts';
import type { KeyedIndex, Open, Seal } from '#shared/ports/vault.ts';
import { claimIn, type MemoryBook, recordsOf } from './memory-book.ts';

interface Options {
  readonly book: MemoryBook;
  readonly seal: Seal;
  readonly open: Open;
  readonly index: KeyedIndex;
}

/** Customers read from the book, sealed on the way out. */
export function memoryCustomers({ book, seal, open, index }: Options): Customers {
  async function sealedFirst(split: Split): Promise<readonly [SealedField, SealedField | undefined]> {
    const [first, second] = await seal.seal(partsToSeal(split));
    if (!first) throw new Error('Nothing was sealed.');
    return [first, second];
  }

  async function known({ customerId, policyIds, own }: Recipient): Promise<KnownCustomer | undefined> {
    const record = recordsOf(book, 'customer').find(({ id }) => id === customerId);
    if (!record) return undefined;
    const phoneIndexes = await index.digests('phone', record.phone);
    const [phoneIndex = ''] = phoneIndexes;
    const ofNumber = { phoneCountry: phoneCountry(record.phone), ...phoneState(record.phone) };
    const phone = { phoneIndex, phoneIndexes, ...ofNumber };
    const split = splitCustomer({ ...record, ...holdsWithNumber(record) }, phone);
    const [contact, identity] = await sealedFirst(split);
    const owned = recordsOf(book, 'policy').filter((policy) => policy.customerId === customerId);
    const policies = owned.filter(({ id }) => policyIds.includes(id)).map(splitPolicy);
    const details = await Promise.all(policies.map(async (policy) => (await sealedFirst(policy))[0]));
    const facts = policies.map(({ clear }) => policyFacts(clear));
    const claim = claimIn(book, own?.claimId ?? '');
    return {
      customer: customerFacts(split.clear),
      policies: facts,
      ...(claim?.customerId === customerId && { claim }),
      sealed: {
        contact,
        identity: identity ?? contact,
        policies: Object.fromEntries(facts.flatMap(({ id }, at) => (details[at] ? [[id, details[at]]] : []))),
      },
    };
  }

  /** The customer's holds, and those of a wrong number that others have on theirs. */
  function holdsWithNumber({ id, phone, holds }: CustomerRecord): Pick<CustomerRecord, 'holds'> {
    const sharing = recordsOf(book, 'customer').filter((one) => one.phone === phone && one.id !== id);
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
