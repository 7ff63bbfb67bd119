import { policyFacts, splitPolicy } from '#shared/domain/portfolio/policy-item.ts';
import type { InsuredOf } from '#shared/ports/insured-of.ts';
import { claimIn, type MemoryBook, recordsOfCustomer } from './memory-book.ts';

/** What customers have, read from the book in memory. */
export function memoryInsuredOf(book: MemoryBook): InsuredOf {
  return {
    of: async (customerId) => ({
      policies: recordsOfCustomer(book, 'policy', customerId).map((one) =>
        policyFacts(splitPolicy(one).clear),
      ),
      claims: recordsOfCustomer(book, 'claim', customerId).flatMap(({ id }) => claimIn(book, id) ?? []),
    }),
  };
}
