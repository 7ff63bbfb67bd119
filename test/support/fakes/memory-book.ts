import type { ClaimCode } from '#shared/contracts/claim-code.ts';
import type { ClaimFacts } from '#shared/contracts/facts.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import type { CustomerRecord } from '#shared/contracts/records/customer.ts';
import type { PortfolioRecord } from '#shared/contracts/records/record.ts';
import { claimFacts, splitClaim } from '#shared/domain/portfolio/claim-item.ts';
import type { Received } from '#shared/ports/portfolio.ts';

/** A record that stands; of a claim with since when documents are missing, and its code. */
export interface Kept extends Received {
  readonly missingSince?: Instant | undefined;
  readonly code?: ClaimCode | undefined;
}

/** The records every memory fake reads, by type and id. */
export type MemoryBook = Map<string, Kept>;

/** A book that nothing stands in yet, which finds what is whose however large it is. */
export function memoryBook(): MemoryBook {
  const book: MemoryBook = new Map();
  const index: Index = { ofCustomer: new Map(), byPhone: new Map() };
  const { set, delete: remove } = book;
  book.set = (key, kept) => {
    book.delete(key);
    for (const [found, name] of placesOf(kept.record, index)) {
      const keys = found.get(name) ?? new Set();
      found.set(name, keys.add(key));
    }
    return set.call(book, key, kept);
  };
  book.delete = (key) => {
    const kept = book.get(key);
    if (kept) for (const [found, name] of placesOf(kept.record, index)) found.get(name)?.delete(key);
    return remove.call(book, key);
  };
  indexes.set(book, index);
  return book;
}

/** The keys of records by whose they are, and of customers by their phone. */
interface Index {
  readonly ofCustomer: Map<string, Set<string>>;
  readonly byPhone: Map<string, Set<string>>;
}

const indexes = new WeakMap<MemoryBook, Index>();

function placesOf(record: PortfolioRecord, { ofCustomer, byPhone }: Index) {
  return record.type === 'customer'
    ? ([[byPhone, record.phone]] as const)
    : ([[ofCustomer, record.customerId]] as const);
}

/** The records of a type that are a customer's. */
export function recordsOfCustomer<Type extends 'policy' | 'claim' | 'location'>(
  book: MemoryBook,
  type: Type,
  customerId: string,
): readonly Extract<PortfolioRecord, { type: Type }>[] {
  const keys = indexes.get(book)?.ofCustomer.get(customerId);
  const found = keys ? [...keys].flatMap((key) => book.get(key) ?? []) : [...book.values()];
  const isTheirs = (record: PortfolioRecord): record is Extract<PortfolioRecord, { type: Type }> =>
    record.type === type && record.customerId === customerId;
  return indexes.has(book) && !keys ? [] : found.map(({ record }) => record).filter(isTheirs);
}

/** The customers who have a phone number. */
export function customersWithPhone(book: MemoryBook, phone: string): readonly CustomerRecord[] {
  const index = indexes.get(book);
  const keys = index ? (index.byPhone.get(phone) ?? []) : book.keys();
  const records = [...keys].flatMap((key) => book.get(key)?.record ?? []);
  return records.filter((record) => record.type === 'customer').filter((record) => record.phone === phone);
}

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
  const { missingSince, code } = kept;
  return claimFacts({ ...splitClaim(kept.record).clear, missingSince, code });
}
