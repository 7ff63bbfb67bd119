import { ServiceFacts } from '../../contracts/service-facts.ts';
import type { ItemKey } from '../item-key.ts';
import { customerPartition } from '../portfolio/customer-item.ts';
import type { StoredItem } from '../portfolio/split.ts';
import { answerIn, answerText } from './answer-text.ts';

/** How the sort key of every service of a customer begins. */
export const SERVICE_PREFIX = 'service#';

/** Where a service lies: among what is of the customer. */
export function serviceKey(customerId: string, serviceId: string): ItemKey {
  return { pk: customerPartition(customerId), sk: `${SERVICE_PREFIX}${serviceId}` };
}

/**
 * A service's item. Nothing of it is sealed: a code, moments, and ids. Answers and comments are sets of texts, so that one
 * more can be added whatever stands: in any order, and twice, they come to the same.
 */
export function serviceItem({ answers = [], comments = [], ...facts }: ServiceFacts): StoredItem & ItemKey {
  return {
    ...serviceKey(facts.customerId, facts.serviceId),
    ...facts,
    ...(answers.length > 0 && { answers: new Set(answers.map(answerText)) }),
    ...(comments.length > 0 && { comments: new Set(comments) }),
  };
}

/** What stands of a stored service. Throws ZodError. */
export function serviceFacts({ answers, comments, ...item }: StoredItem): ServiceFacts {
  return ServiceFacts.parse({
    ...item,
    ...(answers instanceof Set && { answers: textsOf(answers).map(answerIn) }),
    ...(comments instanceof Set && { comments: textsOf(comments) }),
  });
}

function textsOf(stored: ReadonlySet<unknown>): readonly string[] {
  return [...stored].filter((one) => typeof one === 'string').toSorted();
}
