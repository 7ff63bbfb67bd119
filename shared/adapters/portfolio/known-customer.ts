import type { Recipient } from '../../contracts/candidate.ts';
import type { DataClass } from '../../contracts/class-of-data.ts';
import type { ClaimFacts, KnownCustomer, PolicyFacts, SealedField } from '../../contracts/facts.ts';
import { type ItemKey, itemText } from '../../domain/item-key.ts';
import { claimFacts, claimKey } from '../../domain/portfolio/claim-item.ts';
import { customerFacts, customerKey } from '../../domain/portfolio/customer-item.ts';
import { policyFacts, policyKey } from '../../domain/portfolio/policy-item.ts';
import { coreAddress, sealedIn } from '../../domain/portfolio/split.ts';
import { serviceFacts, serviceKey } from '../../domain/surveys/service-item.ts';
import { StoredItemInvalid } from '../../errors.ts';
import { type ItemsByKey, itemsAt } from '../dynamo/by-key.ts';
import type { Item } from '../dynamo/item.ts';
import { stored } from '../dynamo/stored.ts';

/** Where a recipient lies in the core table, with the policies, the claim and the service that their message is about. */
export function recipientKeys({ customerId, policyIds, own }: Recipient): readonly ItemKey[] {
  const claims = own?.claimId === undefined ? [] : [claimKey(customerId, own.claimId)];
  const services = own?.serviceId === undefined ? [] : [serviceKey(customerId, own.serviceId)];
  return [
    customerKey(customerId),
    ...policyIds.map((id) => policyKey(customerId, id)),
    ...claims,
    ...services,
  ];
}

/** What was found of a recipient, by the text of its key; undefined when nobody has the id. Throws StoredItemInvalid. */
export function knownCustomer(recipient: Recipient, found: ItemsByKey): KnownCustomer | undefined {
  const { customerId, policyIds } = recipient;
  const key = customerKey(customerId);
  const item = found.get(itemText(key));
  if (!item) return undefined;
  const policyKeys = policyIds.map((id) => policyKey(customerId, id));
  const policies = itemsAt(policyKeys, found);
  const facts = policies.map((policy) => stored('policy', () => policyFacts(policy)));
  return {
    customer: stored('customer', () => customerFacts(item)),
    policies: facts,
    ...claimIn(recipient, found),
    ...serviceIn(recipient, found),
    sealed: {
      contact: fieldIn(item, 'contact', key, customerId, 'contact'),
      identity: fieldIn(item, 'identity', key, customerId, 'identity'),
      policies: Object.fromEntries(facts.map((one, at) => [one.id, detailsOf(one, policies[at] ?? {})])),
    },
  };
}

function claimIn({ customerId, own }: Recipient, found: ItemsByKey): { readonly claim?: ClaimFacts } {
  const item =
    own?.claimId === undefined ? undefined : found.get(itemText(claimKey(customerId, own.claimId)));
  return item ? { claim: stored('claim', () => claimFacts(item)) } : {};
}

function serviceIn({ customerId, own }: Recipient, found: ItemsByKey): Pick<KnownCustomer, 'service'> {
  const item =
    own?.serviceId === undefined ? undefined : found.get(itemText(serviceKey(customerId, own.serviceId)));
  return item ? { service: stored('service', () => serviceFacts(item)) } : {};
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
