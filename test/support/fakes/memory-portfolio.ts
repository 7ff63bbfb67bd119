import { canonicalRecord } from '#shared/domain/portfolio/canonical.ts';
import type { Portfolio, Received, SaveOutcome } from '#shared/ports/portfolio.ts';
import { bookKey, type MemoryBook } from './memory-book.ts';

/** The book in memory. Places are worked out on reading, so that there is nothing to settle. */
export function memoryPortfolio(book: MemoryBook): Portfolio {
  function saveOne(received: Received): SaveOutcome {
    const stored = book.get(bookKey(received.record));
    if (stored && canonicalRecord(stored.record) === canonicalRecord(received.record)) {
      if (received.record.asOf && stored.asOf < received.asOf) book.set(bookKey(received.record), received);
      return 'unchanged';
    }
    if (stored && stored.asOf > received.asOf) return 'older';
    book.set(bookKey(received.record), received);
    return 'accepted';
  }
  return { save: async (records) => records.map(saveOne), settlePlaces: async () => undefined };
}
