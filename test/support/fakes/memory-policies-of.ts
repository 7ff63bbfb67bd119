import type { PoliciesOf } from '#shared/ports/policies-of.ts';
import { type MemoryBook, recordsOf } from './memory-book.ts';

/** Policies read from the book in memory. */
export function memoryPoliciesOf(book: MemoryBook): PoliciesOf {
  return {
    of: async (customerIds) =>
      new Map(
        customerIds.map((id) => [
          id,
          recordsOf(book, 'policy').filter(({ customerId }) => customerId === id),
        ]),
      ),
  };
}
