import type { PortfolioRecord } from '#shared/contracts/records/record.ts';
import type { Received } from '#shared/ports/portfolio.ts';

/** The records every memory fake reads, by type and id. */
export type MemoryBook = Map<string, Received>;

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
