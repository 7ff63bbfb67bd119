import { type Change, changedRecord, type News } from '#shared/contracts/changes/change.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import { laterThan, type Standing, whatStands, withNews } from '#shared/domain/portfolio/amend/standing.ts';
import { canonicalRecord } from '#shared/domain/portfolio/canonical.ts';
import { missingSince } from '#shared/domain/portfolio/missing-documents.ts';
import { ownerOf } from '#shared/domain/portfolio/owner-item.ts';
import { dayIn } from '#shared/domain/time/day-in.ts';
import type { AmendablePortfolio, Amended, Received, Saved, SaveOutcome } from '#shared/ports/portfolio.ts';
import { bookKey, type Kept, type MemoryBook } from './memory-book.ts';

/** The book in memory, which counts what it writes. */
export interface MemoryPortfolio extends AmendablePortfolio {
  /** How many records were written. */
  readonly writes: () => number;
}

/** The line that was written last, and what stood before its upload came. */
interface Written {
  readonly line: Received;
  readonly before: Kept | undefined;
  /** Of a claim, since when documents were missing before. */
  readonly missing: Instant | undefined;
}

/** The book in memory. Places are worked out on reading, so that there is nothing to settle. */
export function memoryPortfolio(book: MemoryBook): MemoryPortfolio {
  const written = new Map<string, Written>();
  const owners = new Map<string, Set<string>>();
  const standings = new Map<string, Standing>();
  /** Since when documents of claims are missing by their lines alone. */
  const missingByLine = new Map<string, Instant | undefined>();
  let writes = 0;

  /** Since when documents of what stands were missing, for a line as of then. */
  function missingUnder(key: string, asOf: Instant): Instant | undefined {
    const isUnderNews = laterThan(standings.get(key)?.news ?? [], asOf).length > 0;
    return isUnderNews ? missingByLine.get(key) : book.get(key)?.missingSince;
  }

  /** What stands, by line and news, with since when documents are missing. */
  function keep(key: string, stands: Received, { line, asOf, news }: Standing, missing?: Instant): void {
    const since = line.type === 'claim' ? missingSince(line, asOf, news, missing) : undefined;
    missingByLine.set(key, since?.line);
    book.set(key, { ...stands, record: whatStands({ line, news }), missingSince: since?.now });
  }

  function write(line: Received, before: Kept | undefined, missing: Instant | undefined): SaveOutcome {
    const isAsBefore = isSame(line, before);
    const stands = isAsBefore && before ? stillSo(before, line) : line;
    const news = laterThan(standings.get(bookKey(line.record))?.news ?? [], line.asOf);
    const standing = { line: stands.record, asOf: stands.asOf, news };
    standings.set(bookKey(line.record), standing);
    keep(bookKey(line.record), stands, standing, missing);
    written.set(bookKey(line.record), { line, before, missing });
    writes += 1;
    return isAsBefore ? 'restored' : 'accepted';
  }

  function saveWithin(received: Received, { line, before, missing }: Written): SaveOutcome {
    const order = orderOf(received, line);
    if (order < 0) return 'superseded';
    if (order > 0) return write(received, before, missing);
    return isSame(received, before) ? 'restored' : 'accepted';
  }

  function saveOne(received: Received): SaveOutcome {
    const stored = book.get(bookKey(received.record));
    const last = written.get(bookKey(received.record));
    if (last && received.from && last.line.from?.upload === received.from.upload)
      return saveWithin(received, last);
    const standing = standings.get(bookKey(received.record));
    const fallsBetween = standing?.news.some(({ at }) => at > received.asOf) && received.asOf > standing.asOf;
    if (standing && !fallsBetween && received.asOf <= standing.asOf && isSameRecord(received, standing.line))
      return 'unchanged';
    if (stored && !fallsBetween && isSame(received, stored)) {
      if (standing && stillSo(stored, received).asOf > standing.asOf)
        standings.set(bookKey(received.record), { ...standing, asOf: received.asOf });
      book.set(bookKey(received.record), stillSo(stored, received));
      return 'unchanged';
    }
    if (stored && stored.asOf > received.asOf) return 'older';
    return write(received, stored, missingUnder(bookKey(received.record), received.asOf));
  }

  function leftBy({ record }: Received): readonly string[] {
    const known = owners.get(bookKey(record)) ?? new Set();
    const stored = book.get(bookKey(record));
    if (stored) known.add(ownerOf(stored.record));
    owners.set(bookKey(record), known);
    return [...known].filter((id) => id !== ownerOf(record));
  }

  function zoneOf({ line }: Standing): string {
    if (line.type === 'policy' && line.timeZone !== undefined) return line.timeZone;
    const customer = book.get(bookKey({ type: 'customer', id: ownerOf(line) }))?.record;
    return customer?.type === 'customer' ? customer.timeZone : 'UTC';
  }

  function amend(change: Change, of?: string): Amended {
    const key = bookKey(changedRecord(change));
    const [stored, standing] = [book.get(key), standings.get(key)];
    if (!stored || !standing) return { outcome: 'unknown' };
    const customerId = ownerOf(stored.record);
    if (of !== undefined && of !== customerId) return { outcome: 'unknown' };
    if (change.at < standing.asOf) return { outcome: 'older', customerId, record: stored.record };
    if (standing.news.some(({ id }) => id === change.id))
      return { outcome: 'unchanged', customerId, record: stored.record };
    const news: News = { ...change, day: dayIn(zoneOf(standing), change.at) };
    const now = withNews(standing, news);
    const record = whatStands(now);
    keep(key, { ...stored, asOf: now.asOf }, now, missingUnder(key, now.asOf));
    standings.set(key, now);
    writes += 1;
    return { outcome: 'accepted', customerId, record };
  }

  function saved(received: Received): Saved {
    const left = leftBy(received);
    return { outcome: saveOne(received), left };
  }

  return {
    writes: () => writes,
    save: async (records) => records.map(saved),
    amend: async (change, of) => amend(change, of),
    whose: async (about) => {
      const stored = book.get(bookKey(about));
      return stored && ownerOf(stored.record);
    },
    settlePlaces: async (customerIds) => ({
      unknown: new Set(customerIds.filter((id) => !book.has(bookKey({ type: 'customer', id })))),
      unreadable: new Set(),
    }),
  };
}

function isSameRecord({ record }: Received, line: Received['record']): boolean {
  return canonicalRecord(record) === canonicalRecord(line);
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
