import type { CustomerFacts } from '#shared/contracts/facts.ts';
import type { Asking } from './answer.ts';

/** Whom a message is taken to be from, where it could be anybody's who has the number: the first of them by id. */
export function holderOf({ heard }: Asking): CustomerFacts | undefined {
  return heard.holders.customers[0];
}

/** That somebody who is a customer is answered as such: in their language, by the brand they know. */
export function toHolder(asking: Asking): { readonly customerId?: string } {
  const holder = holderOf(asking);
  return holder ? { customerId: holder.id } : {};
}
