import type { KnownCustomer, SealedField } from '../../contracts/facts.ts';
import { Contact, Identity, PolicyDetails } from '../../contracts/sealed.ts';
import type { Secret } from '../../domain/secret.ts';
import type { OpenedCustomer } from '../../ports/customers.ts';
import { stored } from '../dynamo/stored.ts';

/** What of a customer is sealed, in the order in which `openedCustomer` takes it. */
export function sealedFields({ policies, sealed }: KnownCustomer): readonly SealedField[] {
  return [sealed.contact, sealed.identity, ...policies.flatMap(({ id }) => sealed.policies[id] ?? [])];
}

/** A customer from as many of the next opened values as they have `sealedFields`. Throws StoredItemInvalid. */
export function openedCustomer(
  { policies }: KnownCustomer,
  values: Iterator<Secret<unknown>>,
): OpenedCustomer {
  const next = (): unknown => {
    const { done, value } = values.next();
    return done ? undefined : value.reveal();
  };
  return stored('sealed customer', () => ({
    contact: Contact.parse(next()),
    identity: Identity.parse(next()),
    policies: Object.fromEntries(policies.map(({ id }) => [id, PolicyDetails.parse(next())])),
  }));
}
