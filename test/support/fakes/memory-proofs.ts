import { lastFourOf } from '#shared/domain/portfolio/index-rows.ts';
import type { Proofs } from '#shared/ports/proofs.ts';
import { bookKey, type MemoryBook } from './memory-book.ts';

/** What can be shown, read from the book, with the codes that claims were given. */
export interface MemoryProofs extends Proofs {
  /** Gives a claim a code, which others may have drawn, too. */
  giveCode(claimId: string, code: string): void;
}

/** What can be shown of the records of a book. */
export function memoryProofs(book: MemoryBook): MemoryProofs {
  const codes = new Map<string, string>();
  return {
    giveCode: (claimId, code) => void codes.set(claimId, code),
    lastFour: async (customerIds, characters) =>
      customerIds.filter((id) => {
        const record = book.get(bookKey({ type: 'customer', id }))?.record;
        if (record?.type !== 'customer' || record.nationalId === undefined) return false;
        return lastFourOf(id, record.nationalId) === `${id}|${characters}`;
      }),
    claims: async (code) => {
      const ids = [...codes].filter(([, one]) => one === code).map(([id]) => id);
      return ids.flatMap((id) => {
        const record = book.get(bookKey({ type: 'claim', id }))?.record;
        if (record?.type !== 'claim') return [];
        const { customerId, policyId, phones } = record;
        return [{ claimId: id, customerId, policyId, namesNumbers: phones !== undefined }];
      });
    },
  };
}
