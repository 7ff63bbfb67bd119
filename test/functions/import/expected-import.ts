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

/** What an import leaves. */
export interface Expected {
  readonly book: MemoryBook;
  readonly counts: Counts;
  /**
   * Of each record that stays what it was, as of when it may be too: a line that says it was so still, and is not the
   * last of its record, counts where it is saved before the last, which hangs on the ranges and their order.
   */
  readonly stillSo: ReadonlyMap<string, ReadonlySet<Instant>>;
}

/** An import as the rules say it, in the simplest way: all lines in memory, one record after another. */
export function expectedImport(before: MemoryBook, lines: readonly string[], uploadedAt: Instant): Expected {
  const read = lines.filter((line) => line.trim() !== '').map((line) => readLine(line, uploadedAt));
  const groups = Map.groupBy(
    read.flatMap((one) => (one.ok ? [received(one.record, uploadedAt)] : [])),
    ({ record }) => bookKey(record),
  );
  const book: MemoryBook = new Map(before);
  const stillSo = new Map<string, ReadonlySet<Instant>>();
  const counts = { accepted: 0, unchanged: 0, duplicates: 0, rejectedLines: 0, orphans: 0 };
  counts.rejectedLines = read.filter(({ ok }) => !ok).length;
  for (const [key, group] of groups) {
    const last = group.reduce((best, one) => (one.asOf >= best.asOf ? one : best));
    const stood = before.get(key);
    const isSame = stood && isAsStood(stood, last);
    const isOlder = stood && stood.asOf > last.asOf;
    if (!isSame && !isOlder) book.set(key, last);
    if (isSame) {
      book.set(key, { ...stood, asOf: newest([stood.asOf, ...stated([last])]) });
      stillSo.set(key, new Set(stated(group.filter((one) => isAsStood(stood, one)))));
    }
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
  return { book, counts: { ...counts, orphans: new Set(orphans).size }, stillSo };
}

function isAsStood(stood: Received, { record }: Received): boolean {
  return canonicalRecord(stood.record) === canonicalRecord(record);
}

function stated(lines: readonly Received[]): readonly Instant[] {
  return lines.flatMap(({ record }) => record.asOf ?? []);
}

function newest(moments: readonly Instant[]): Instant {
  return moments.reduce((best, one) => (one > best ? one : best));
}

function received(record: Received['record'], uploadedAt: Instant): Received {
  return { record, asOf: record.asOf ?? uploadedAt };
}

/** A book as plain text, beside what is expected of it: what each record is, and as of when. */
export function bookText(book: MemoryBook, { book: expected, stillSo }: Expected): readonly string[] {
  const moment = (key: string, asOf: Instant) => {
    const least = expected.get(key)?.asOf ?? asOf;
    return asOf > least && stillSo.get(key)?.has(asOf) ? least : asOf;
  };
  return [...book]
    .map(([key, { record, asOf }]) => `${moment(key, asOf)} ${canonicalRecord(record)}`)
    .toSorted();
}
