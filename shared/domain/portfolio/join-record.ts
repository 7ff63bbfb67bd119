import * as z from 'zod/mini';
import type { DataClass } from '../../contracts/class-of-data.ts';
import { ClaimRecord } from '../../contracts/records/claim.ts';
import { CustomerRecord, PhoneNumber } from '../../contracts/records/customer.ts';
import { PolicyRecord } from '../../contracts/records/policy.ts';
import { Contact, Identity, PolicyDetails } from '../../contracts/sealed.ts';
import type { StoredItem } from './split.ts';

/** A type of record that news can change. */
export type Amendable = 'customer' | 'policy' | 'claim';

/** The attributes in which a record of a type has something sealed, with the class of each. */
export const sealedAttributes: Readonly<Record<Amendable, Readonly<Record<string, DataClass>>>> = {
  customer: { contact: 'contact', identity: 'identity' },
  policy: { details: 'policy' },
  claim: { phones: 'contact' },
};

/** What was sealed in an item, opened, by attribute. */
export type Opened = Readonly<Record<string, unknown>>;

/** The fields of a record as it came, from its item and what was sealed in it; `asOf` is none of them. Throws ZodError. */
export function fieldsOf(
  type: Amendable,
  item: StoredItem,
  opened: Opened,
): Readonly<Record<string, unknown>> {
  const { asOf: _asOf, ...clear } = item;
  switch (type) {
    case 'customer':
      return { ...clear, type, ...Contact.parse(opened['contact']), ...Identity.parse(opened['identity']) };
    case 'policy': {
      const { premium, ...details } = PolicyDetails.parse(opened['details']);
      const on = clear['premiumDueOn'];
      return { ...clear, type, ...details, ...(premium && { premiumDue: { on, amount: premium } }) };
    }
    case 'claim': {
      const phones = z.optional(z.array(PhoneNumber)).parse(opened['phones']);
      return { ...clear, type, phones };
    }
  }
}

const records = { customer: CustomerRecord, policy: PolicyRecord, claim: ClaimRecord } as const;

/** A record of its fields; what is none of them is left out. Throws ZodError. */
export function recordOf(type: Amendable, fields: Readonly<Record<string, unknown>>) {
  return records[type].parse(withoutAbsent(fields));
}

function withoutAbsent(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
