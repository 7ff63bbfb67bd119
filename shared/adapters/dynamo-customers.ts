import type { Recipient } from '../contracts/candidate.ts';
import type { DataClass } from '../contracts/class-of-data.ts';
import type { ClaimFacts, KnownCustomer, PolicyFacts, SealedField } from '../contracts/facts.ts';
import { Contact, Identity, PolicyDetails } from '../contracts/sealed.ts';
import { type ItemKey, itemText } from '../domain/item-key.ts';
import { claimFacts, claimKey } from '../domain/portfolio/claim-item.ts';
import { customerFacts, customerKey } from '../domain/portfolio/customer-item.ts';
import { policyFacts, policyKey } from '../domain/portfolio/policy-item.ts';
import { coreAddress, sealedIn } from '../domain/portfolio/split.ts';
import { serviceFacts, serviceKey } from '../domain/surveys/service-item.ts';
import { StoredItemInvalid } from '../errors.ts';
import type { Customers, OpenedCustomer } from '../ports/customers.ts';
import type { Open } from '../ports/vault.ts';
import type { Item } from './dynamo/item.ts';
import { textIn } from './dynamo/read-attribute.ts';
import { stored } from './dynamo/stored.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { withHoldsOfNumbers } from './portfolio/holds-of-numbers.ts';

/**
 * Customers of the core table; knowing 25 takes two reads, for whether a number is wrong another customer may say.
 * Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid; `open` VaultError.
 */
export function dynamoCustomers({ open, ...options }: TableOptions & { readonly open: Open }): Customers {
  const table = dynamoTable(options);
  return {
    async known(recipients) {
      const items = await table.batchGet(recipients.flatMap(keysOf), { consistent: true });
      const byKey = new Map(
        items.map((item) => [itemText({ pk: textIn(item, 'pk'), sk: textIn(item, 'sk') }), item]),
      );
      const found = recipients.flatMap((recipient) => knownCustomer(recipient, byKey));
      const held = await withHoldsOfNumbers(table, found);
      return new Map(held.map((known) => [known.customer.id, known]));
    },
    async open(customers) {
      const secrets = await open.open(customers.flatMap(fieldsOf));
      const values = secrets.values();
      const next = () => values.next().value?.reveal();
      return customers.map((known) => stored('sealed customer', () => opened(known, next)));
    },
  };
}

function keysOf({ customerId, policyIds, own }: Recipient): readonly ItemKey[] {
  const claims = own?.claimId === undefined ? [] : [claimKey(customerId, own.claimId)];
  const services = own?.serviceId === undefined ? [] : [serviceKey(customerId, own.serviceId)];
  return [
    customerKey(customerId),
    ...policyIds.map((id) => policyKey(customerId, id)),
    ...claims,
    ...services,
  ];
}

function claimIn(
  { customerId, own }: Recipient,
  byKey: ReadonlyMap<string, Item>,
): { readonly claim?: ClaimFacts } {
  const item =
    own?.claimId === undefined ? undefined : byKey.get(itemText(claimKey(customerId, own.claimId)));
  return item ? { claim: stored('claim', () => claimFacts(item)) } : {};
}

function serviceIn(
  { customerId, own }: Recipient,
  byKey: ReadonlyMap<string, Item>,
): Pick<KnownCustomer, 'service'> {
  const item =
    own?.serviceId === undefined ? undefined : byKey.get(itemText(serviceKey(customerId, own.serviceId)));
  return item ? { service: stored('service', () => serviceFacts(item)) } : {};
}

function knownCustomer(recipient: Recipient, byKey: ReadonlyMap<string, Item>): readonly KnownCustomer[] {
  const { customerId, policyIds } = recipient;
  const key = customerKey(customerId);
  const item = byKey.get(itemText(key));
  if (!item) return [];
  const policies = policyIds
    .map((id) => byKey.get(itemText(policyKey(customerId, id))))
    .filter((one) => one !== undefined);
  const facts = policies.map((policy) => stored('policy', () => policyFacts(policy)));
  return [
    {
      customer: stored('customer', () => customerFacts(item)),
      policies: facts,
      ...claimIn(recipient, byKey),
      ...serviceIn(recipient, byKey),
      sealed: {
        contact: fieldIn(item, 'contact', key, customerId, 'contact'),
        identity: fieldIn(item, 'identity', key, customerId, 'identity'),
        policies: Object.fromEntries(facts.map((one, at) => [one.id, detailsOf(one, policies[at] ?? {})])),
      },
    },
  ];
}

function detailsOf({ customerId, id }: PolicyFacts, item: Item): SealedField {
  return fieldIn(item, 'details', policyKey(customerId, id), customerId, 'policy');
}

function fieldIn(
  item: Item,
  attribute: string,
  key: ItemKey,
  customerId: string,
  dataClass: DataClass,
): SealedField {
  const field = sealedIn(item, attribute, coreAddress(key, customerId, dataClass));
  if (!field) throw new StoredItemInvalid(`A stored item has no sealed ${attribute}.`);
  return field;
}

function fieldsOf({ policies, sealed }: KnownCustomer): readonly SealedField[] {
  return [sealed.contact, sealed.identity, ...policies.flatMap(({ id }) => sealed.policies[id] ?? [])];
}

/** The values in the order of `fieldsOf`. */
function opened({ policies }: KnownCustomer, next: () => unknown): OpenedCustomer {
  return {
    contact: Contact.parse(next()),
    identity: Identity.parse(next()),
    policies: Object.fromEntries(policies.map(({ id }) => [id, PolicyDetails.parse(next())])),
  };
}
