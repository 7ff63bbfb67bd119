import type { ClaimFacts } from '#shared/contracts/facts.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import type { PortfolioRecord } from '#shared/contracts/records/record.ts';
import { claimFacts, splitClaim } from '#shared/domain/portfolio/claim-item.ts';
import type { Received } from '#shared/ports/portfolio.ts';

/** A record that stands; of a claim with since when documents are missing. */
export interface Kept extends Received {
  readonly missingSince?: Instant | undefined;
}

/** The records every memory fake reads, by type and id. */
export type MemoryBook = Map<string, Kept>;

/** The name of a record in the book. */
export function bookKey({ type, id }: Pick<PortfolioRecord, 'type' | 'id'>): string {
  return `${type}#${id}`;
}

/** All records of a type. */
export function recordsOf<Type extends PortfolioRecord['type']>(
  book: MemoryBook,
  type: Type,
): readonly Extract<PortfolioRecord, { type: Type }>[] {
  const isOfType = (record: PortfolioRecord): record is Extract<PortfolioRecord, { type: Type }> =>
    record.type === type;
  return [...book.values()].map(({ record }) => record).filter(isOfType);
}

/** What stands of a claim, as facts; undefined when there is none such. */
export function claimIn(book: MemoryBook, claimId: string): ClaimFacts | undefined {
  const kept = book.get(bookKey({ type: 'claim', id: claimId }));
  if (kept?.record.type !== 'claim') return undefined;
  return claimFacts({ ...splitClaim(kept.record).clear, missingSince: kept.missingSince });
}
