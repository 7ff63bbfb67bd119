import { ServiceFacts } from '../../contracts/service-facts.ts';
import type { ItemKey } from '../item-key.ts';
import { customerPartition } from '../portfolio/customer-item.ts';
import type { StoredItem } from '../portfolio/split.ts';

/** How the sort key of every service of a customer begins. */
export const SERVICE_PREFIX = 'service#';

/** Where a service lies: among what is of the customer. */
export function serviceKey(customerId: string, serviceId: string): ItemKey {
  return { pk: customerPartition(customerId), sk: `${SERVICE_PREFIX}${serviceId}` };
}

/** A service's item. Nothing of it is sealed: a code, moments, and ids. Of comments a stored set is a set. */
export function serviceItem({ comments, ...facts }: ServiceFacts): StoredItem & ItemKey {
  return {
    ...serviceKey(facts.customerId, facts.serviceId),
    ...facts,
    ...(comments && comments.length > 0 && { comments: new Set(comments) }),
  };
}

/** What stands of a stored service. Throws ZodError. */
export function serviceFacts({ comments, ...item }: StoredItem): ServiceFacts {
  return ServiceFacts.parse({
    ...item,
    ...(comments instanceof Set && { comments: [...comments].toSorted() }),
  });
}
