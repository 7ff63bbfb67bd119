import type { Instant } from '#shared/contracts/instant.ts';
import type { ImportReport } from '#shared/contracts/records/import-report.ts';
import { readLine } from '#shared/domain/import/read-line.ts';
import { canonicalRecord } from '#shared/domain/portfolio/canonical.ts';
import type { Received } from '#shared/ports/portfolio.ts';
import { bookKey, type MemoryBook } from '../../support/fakes/memory-book.ts';

/** What of a report follows from the counting rule alone. */
export type Counts = Pick<
  ImportReport,
  'accepted' | 'unchanged' | 'duplicates' | 'rejectedLines' | 'orphans'
>;

/** An import as the rules say it, in the simplest way: all lines in memory, one record after another. */
export function expectedImport(
  before: MemoryBook,
  lines: readonly string[],
  uploadedAt: Instant,
): { readonly book: MemoryBook; readonly counts: Counts } {
  const read = lines.filter((line) => line.trim() !== '').map(readLine);
  const groups = Map.groupBy(
    read.flatMap((one) => (one.ok ? [received(one.record, uploadedAt)] : [])),
    ({ record }) => bookKey(record),
  );
  const book: MemoryBook = new Map(before);
  const counts = { accepted: 0, unchanged: 0, duplicates: 0, rejectedLines: 0, orphans: 0 };
  counts.rejectedLines = read.filter(({ ok }) => !ok).length;
  for (const [key, group] of groups) {
    const last = group.reduce((best, one) => (one.asOf >= best.asOf ? one : best));
    const stood = before.get(key);
    const isSame = stood && canonicalRecord(stood.record) === canonicalRecord(last.record);
    const isOlder = stood && stood.asOf > last.asOf;
    if (!isSame && !isOlder) book.set(key, last);
    counts[isSame || isOlder ? 'unchanged' : 'accepted'] += 1;
    counts.duplicates += group.length - 1;
  }
  const known = (id: string) => book.has(bookKey({ type: 'customer', id }));
  const touched = read.flatMap((one) => (one.ok ? [one.record] : []));
  const orphans = touched.flatMap((record) =>
    record.type !== 'customer' && !known(record.customerId)
      ? [`${record.customerId} ${bookKey(record)}`]
      : [],
  );
  return { book, counts: { ...counts, orphans: new Set(orphans).size } };
}

function received(record: Received['record'], uploadedAt: Instant): Received {
  return { record, asOf: record.asOf ?? uploadedAt };
}

/** A book as plain text: what each record is, and as of when. */
export function bookText(book: MemoryBook): readonly string[] {
  return [...book.values()].map(({ record, asOf }) => `${asOf} ${canonicalRecord(record)}`).toSorted();
}
