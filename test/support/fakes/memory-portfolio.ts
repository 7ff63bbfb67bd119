import { canonicalRecord } from '#shared/domain/portfolio/canonical.ts';
import { ownerOf } from '#shared/domain/portfolio/owner-item.ts';
import type { Portfolio, Received, Saved, SaveOutcome } from '#shared/ports/portfolio.ts';
import { bookKey, type MemoryBook } from './memory-book.ts';

/** The book in memory, which counts what it writes. */
export interface MemoryPortfolio extends Portfolio {
  /** How many records were written. */
  readonly writes: () => number;
}

/** The line that was written last, and what stood before its upload came. */
interface Written {
  readonly line: Received;
  readonly before: Received | undefined;
}

/** The book in memory. Places are worked out on reading, so that there is nothing to settle. */
export function memoryPortfolio(book: MemoryBook): MemoryPortfolio {
  const written = new Map<string, Written>();
  const owners = new Map<string, Set<string>>();
  let writes = 0;

  function write(line: Received, before: Received | undefined): SaveOutcome {
    const isAsBefore = isSame(line, before);
    book.set(bookKey(line.record), isAsBefore && before ? stillSo(before, line) : line);
    written.set(bookKey(line.record), { line, before });
    writes += 1;
    return isAsBefore ? 'restored' : 'accepted';
  }

  function saveWithin(received: Received, { line, before }: Written): SaveOutcome {
    const order = orderOf(received, line);
    if (order < 0) return 'superseded';
    if (order > 0) return write(received, before);
    return isSame(received, before) ? 'restored' : 'accepted';
  }

  function saveOne(received: Received): SaveOutcome {
    const stored = book.get(bookKey(received.record));
    const last = written.get(bookKey(received.record));
    if (last && received.from && last.line.from?.upload === received.from.upload)
      return saveWithin(received, last);
    if (stored && isSame(received, stored)) {
      book.set(bookKey(received.record), stillSo(stored, received));
      return 'unchanged';
    }
    if (stored && stored.asOf > received.asOf) return 'older';
    return write(received, stored);
  }

  function leftBy({ record }: Received): readonly string[] {
    const known = owners.get(bookKey(record)) ?? new Set();
    const stored = book.get(bookKey(record));
    if (stored) known.add(ownerOf(stored.record));
    owners.set(bookKey(record), known);
    return [...known].filter((id) => id !== ownerOf(record));
  }

  function saved(received: Received): Saved {
    const left = leftBy(received);
    return { outcome: saveOne(received), left };
  }

  return {
    writes: () => writes,
    save: async (records) => records.map(saved),
    settlePlaces: async (customerIds) => ({
      unknown: new Set(customerIds.filter((id) => !book.has(bookKey({ type: 'customer', id })))),
      unreadable: new Set(),
    }),
  };
}

function isSame(one: Received, other: Received | undefined): boolean {
  return other !== undefined && canonicalRecord(one.record) === canonicalRecord(other.record);
}

/** What is stored, as of the later moment that a line with the same content states. */
function stillSo(stored: Received, { record, asOf }: Received): Received {
  return record.asOf !== undefined && stored.asOf < asOf ? { ...stored, asOf } : stored;
}

function orderOf(one: Received, other: Received): number {
  if (one.asOf !== other.asOf) return one.asOf < other.asOf ? -1 : 1;
  return (one.from?.offset ?? 0) - (other.from?.offset ?? 0);
}
