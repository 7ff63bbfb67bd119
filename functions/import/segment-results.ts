import * as z from 'zod/mini';
import { bucketOf } from '#shared/domain/import/bucket-of.ts';
import { CustomerNote, RecordNote } from '#shared/domain/import/notes.ts';
import { ownerOf } from '#shared/domain/portfolio/owner-item.ts';
import type { Saved, SaveOutcome } from '#shared/ports/portfolio.ts';
import { type Good, type Lot, recordName } from './lots.ts';
import { noRemarks, type Remarks, remarkLot, remarkTexts } from './remarks.ts';

const Records = z.array(RecordNote);
const Customers = z.array(CustomerNote);

/** What is kept of the lines of a segment until the file is done; lines are numbered from the segment's first. */
export interface SegmentResults {
  readonly remarks: Remarks;
  readonly records: RecordNote[];
  readonly customers: CustomerNote[];
}

/** The results of no lines yet. */
export function noResults(): SegmentResults {
  return { remarks: noRemarks(), records: [], customers: [] };
}

/** Adds a lot with what became of its records; `linesBefore` of the lot's count lie before the segment. */
export function addLot(
  results: SegmentResults,
  lot: Lot,
  saved: readonly Saved[],
  linesBefore: number,
): void {
  const lower = <One extends { readonly line: number }>(one: One) => ({
    ...one,
    line: one.line - linesBefore,
  });
  remarkLot(results.remarks, {
    ...lot,
    rejected: lot.rejected.map(lower),
    warnings: lot.warnings.map(lower),
  });
  const note = (good: Good, outcome: RecordNote['outcome']) =>
    results.records.push(lower({ ...noteOf(good), outcome }));
  for (const good of lot.replaced) {
    note(good, 'superseded');
    results.customers.push(touchedBy(good, false));
  }
  for (const [at, good] of lot.good.entries()) {
    const { outcome, left } = saved[at] ?? { outcome: 'older', left: [] };
    note(good, outcome);
    const changed = changes(outcome);
    const others = left.map((customerId) => ({ customerId, ...(changed && { changed }) }));
    results.customers.push(touchedBy(good, changed), ...others);
  }
}

function noteOf(good: Good) {
  const { asOf, from, line, end } = good;
  return { record: recordName(good), offset: from.offset, end, line, asOf };
}

/** Whether something was written, now or when the same line was saved before. */
function changes(outcome: SaveOutcome): boolean {
  return outcome === 'accepted' || outcome === 'restored';
}

function touchedBy(good: Good, isChanged: boolean): CustomerNote {
  const note = { customerId: ownerOf(good.record), ...(isChanged && { changed: isChanged }) };
  return good.record.type === 'customer' ? note : { ...note, record: recordName(good) };
}

/** The results as blocks of text: three of remarks, then the records of each bucket, then the customers of each. */
export function blocksOf(
  { remarks, records, customers }: SegmentResults,
  buckets: number,
): readonly string[] {
  const recordBlocks = byBucket(records, buckets, ({ record }) => record);
  const customerBlocks = byBucket(customers, buckets, ({ customerId }) => customerId);
  return [...remarkTexts(remarks), ...recordBlocks.map(textOf), ...customerBlocks.map(textOf)];
}

function byBucket<Note>(notes: readonly Note[], buckets: number, key: (note: Note) => string) {
  const groups: Note[][] = Array.from({ length: buckets }, () => []);
  for (const note of notes) groups[bucketOf(key(note), buckets)]?.push(note);
  return groups;
}

function textOf(notes: readonly unknown[]): string {
  return notes.length > 0 ? JSON.stringify(notes) : '';
}

/** Which of a segment's blocks hold the remarks. */
export const REMARKS = { totals: 0, rejects: 1, warnings: 2 } as const;

/** Which of a segment's blocks holds the records, and which the customers, of a bucket. */
export function blockNumbers(bucket: number, buckets: number) {
  const first = Object.keys(REMARKS).length;
  return { records: first + bucket, customers: first + buckets + bucket };
}

/** Reads a block of records. Throws ZodError. */
export function recordsIn(block: string): readonly RecordNote[] {
  return block === '' ? [] : Records.parse(JSON.parse(block));
}

/** Reads a block of customers. Throws ZodError. */
export function customersIn(block: string): readonly CustomerNote[] {
  return block === '' ? [] : Customers.parse(JSON.parse(block));
}
