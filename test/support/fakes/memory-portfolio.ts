import { type Change, changedRecord, type News } from '#shared/contracts/changes/change.ts';
import type { ClaimCode } from '#shared/contracts/claim-code.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import { claimCode, DRAWN } from '#shared/domain/claims/claim-code.ts';
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

type AmendableRecord = Exclude<Received['record'], { type: 'location' }>;

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
  const standings = new Map<string, Standing<AmendableRecord>>();
  const lines = new Map<string, Received>();
  /** Since when documents of claims are missing by their lines alone. */
  const missingByLine = new Map<string, Instant | undefined>();
  const codes = new Map<string, ClaimCode>();
  let writes = 0;

  /** The code of a claim: the one it has, or the next. */
  function codeOf(key: string): ClaimCode {
    const drawn = new Uint8Array(DRAWN).map((_, at) => (codes.size + 1) >> (5 * (DRAWN - 1 - at)));
    const code = codes.get(key) ?? claimCode(drawn);
    codes.set(key, code);
    return code;
  }

  /** Since when documents of what stands were missing, for a line as of then. */
  function missingUnder(key: string, asOf: Instant): Instant | undefined {
    const isUnderNews = laterThan(standings.get(key)?.news ?? [], asOf).length > 0;
    return isUnderNews ? missingByLine.get(key) : book.get(key)?.missingSince;
  }

  /** What stands, by line and news, with since when documents are missing. */
  function keep(stands: Received, standing: Standing<AmendableRecord>, missing: Instant | undefined): void {
    const { line, asOf, news } = standing;
    const key = bookKey(line);
    const since = line.type === 'claim' ? missingSince(line, asOf, news, missing) : undefined;
    missingByLine.set(key, since?.line);
    standings.set(key, standing);
    const ofClaim = line.type === 'claim' ? { missingSince: since?.now, code: codeOf(key) } : {};
    book.set(key, { ...stands, ...ofClaim, record: whatStands({ line, news }) });
  }

  function write(line: Received, before: Kept | undefined, missing: Instant | undefined): SaveOutcome {
    const isAsBefore = isSame(line, before);
    const stands = isAsBefore && before ? stillSo(before, line) : line;
    const news = laterThan(standings.get(bookKey(line.record))?.news ?? [], line.asOf);
    const { record, asOf } = stands;
    lines.set(bookKey(record), stands);
    book.set(bookKey(record), stands);
    if (record.type !== 'location') keep(stands, { line: record, asOf, news }, missing);
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
    if (isSoAlready(received)) return 'unchanged';
    if (stored && lineAsOf(received) > received.asOf) return 'older';
    return write(received, stored, missingUnder(bookKey(received.record), received.asOf));
  }

  function lineAsOf({ record }: Received): string {
    return standings.get(bookKey(record))?.asOf ?? book.get(bookKey(record))?.asOf ?? '';
  }

  /** Whether the line is the one that stands; under news, only one that is no newer is. */
  function isSoAlready(received: Received): boolean {
    const key = bookKey(received.record);
    const [stored, standing] = [book.get(key), standings.get(key)];
    if (standing && standing.news.length > 0)
      return isSame(received, lines.get(key)) && received.asOf <= standing.asOf;
    if (!stored || !isSame(received, stored)) return false;
    const still = stillSo(stored, received);
    book.set(key, still);
    if (standing) standings.set(key, { ...standing, asOf: still.asOf });
    return true;
  }

  function leftBy({ record }: Received): readonly string[] {
    const known = owners.get(bookKey(record)) ?? new Set();
    const stored = book.get(bookKey(record));
    if (stored) known.add(ownerOf(stored.record));
    owners.set(bookKey(record), known);
    return [...known].filter((id) => id !== ownerOf(record));
  }

  function zoneOf({ line }: Standing<AmendableRecord>): string {
    if (line.type !== 'claim' && line.timeZone !== undefined) return line.timeZone;
    const customer = book.get(bookKey({ type: 'customer', id: ownerOf(line) }))?.record;
    return customer?.type === 'customer' ? customer.timeZone : 'UTC';
  }

  function amend(change: Change, of?: string): Amended {
    const key = bookKey(changedRecord(change));
    const [stored, standing] = [book.get(key), standings.get(key)];
    if (!stored || !standing) return { outcome: 'unknown' };
    const customerId = ownerOf(stored.record);
    if (of !== undefined && of !== customerId) return { outcome: 'unknown' };
    const before = whatStands(standing);
    if (change.at < standing.asOf) return { outcome: 'older', customerId, record: before };
    if (standing.news.some(({ id }) => id === change.id))
      return { outcome: 'unchanged', customerId, record: before };
    const news: News = { ...change, day: dayIn(zoneOf(standing), change.at) };
    const now = withNews(standing, news);
    const record = whatStands(now);
    keep({ ...stored, asOf: now.asOf }, now, missingUnder(key, now.asOf));
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
