import type { Recipient } from '../../contracts/candidate.ts';
import type { DataClass } from '../../contracts/class-of-data.ts';
import type { ClaimFacts, KnownCustomer, PolicyFacts, SealedField } from '../../contracts/facts.ts';
import { type ItemKey, itemText } from '../../domain/item-key.ts';
import { claimFacts, claimKey } from '../../domain/portfolio/claim-item.ts';
import { customerFacts, customerKey } from '../../domain/portfolio/customer-item.ts';
import { policyFacts, policyKey } from '../../domain/portfolio/policy-item.ts';
import { coreAddress, sealedIn } from '../../domain/portfolio/split.ts';
import { StoredItemInvalid } from '../../errors.ts';
import type { Item } from '../dynamo/item.ts';
import { stored } from '../dynamo/stored.ts';

type Found = ReadonlyMap<string, Item>;

/** Where a recipient lies in the core table, with the policies and the claim that their message is about. */
export function recipientKeys({ customerId, policyIds, own }: Recipient): readonly ItemKey[] {
  const claims = own?.claimId === undefined ? [] : [claimKey(customerId, own.claimId)];
  return [customerKey(customerId), ...policyIds.map((id) => policyKey(customerId, id)), ...claims];
}

/** What was found of a recipient, by the text of its key; undefined when nobody has the id. Throws StoredItemInvalid. */
export function knownCustomer(recipient: Recipient, found: Found): KnownCustomer | undefined {
  const { customerId, policyIds } = recipient;
  const key = customerKey(customerId);
  const item = found.get(itemText(key));
  if (!item) return undefined;
  const policies = policyIds
    .map((id) => found.get(itemText(policyKey(customerId, id))))
    .filter((one) => one !== undefined);
  const facts = policies.map((policy) => stored('policy', () => policyFacts(policy)));
  return {
    customer: stored('customer', () => customerFacts(item)),
    policies: facts,
    ...claimIn(recipient, found),
    sealed: {
      contact: fieldIn(item, 'contact', key, customerId, 'contact'),
      identity: fieldIn(item, 'identity', key, customerId, 'identity'),
      policies: Object.fromEntries(facts.map((one, at) => [one.id, detailsOf(one, policies[at] ?? {})])),
    },
  };
}

function claimIn({ customerId, own }: Recipient, found: Found): { readonly claim?: ClaimFacts } {
  const item =
    own?.claimId === undefined ? undefined : found.get(itemText(claimKey(customerId, own.claimId)));
  return item ? { claim: stored('claim', () => claimFacts(item)) } : {};
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
