import * as z from 'zod/mini';
import { Instant } from '#shared/contracts/instant.ts';
import { bucketOf } from '#shared/domain/import/bucket-of.ts';
import type { CustomerNote, RecordNote } from '#shared/domain/import/notes.ts';
import { ownerOf } from '#shared/domain/portfolio/owner-item.ts';
import type { Saved } from '#shared/ports/portfolio.ts';
import { type Good, type Lot, recordName } from './lots.ts';
import { noRemarks, type Remarks, remarkLot } from './remarks.ts';

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
    results.customers.push(touchedBy(good));
  }
  for (const [at, good] of lot.good.entries()) {
    const { outcome, left } = saved[at] ?? { outcome: 'older', left: [] };
    note(good, outcome);
    results.customers.push(touchedBy(good), ...left.map((customerId) => ({ customerId })));
  }
}

function noteOf(good: Good) {
  const { asOf, from, line, end } = good;
  return { record: recordName(good), offset: from.offset, end, line, asOf };
}

function touchedBy(good: Good): CustomerNote {
  const customerId = ownerOf(good.record);
  return good.record.type === 'customer' ? { customerId } : { customerId, record: recordName(good) };
}

const Outcome = z.enum(['accepted', 'unchanged', 'older', 'superseded']);
const Records = z.array(z.tuple([z.string(), z.int(), z.int(), z.int(), Instant, Outcome]));
const Customers = z.array(z.tuple([z.string(), z.optional(z.string())]));

/** The results as blocks of text: remarks, then the records of each bucket, then the customers of each. */
export function blocksOf(
  { remarks, records, customers }: SegmentResults,
  buckets: number,
): readonly string[] {
  const recordBlocks = byBucket(records, buckets, ({ record }) => record);
  const customerBlocks = byBucket(customers, buckets, ({ customerId }) => customerId);
  return [
    JSON.stringify(remarks),
    ...recordBlocks.map((some) =>
      textOf(
        some.map(({ record, offset, end, line, asOf, outcome }) => [
          record,
          offset,
          end,
          line,
          asOf,
          outcome,
        ]),
      ),
    ),
    ...customerBlocks.map((some) =>
      textOf(some.map(({ customerId, record }) => (record ? [customerId, record] : [customerId]))),
    ),
  ];
}

function byBucket<Note>(notes: readonly Note[], buckets: number, key: (note: Note) => string) {
  const groups: Note[][] = Array.from({ length: buckets }, () => []);
  for (const note of notes) groups[bucketOf(key(note), buckets)]?.push(note);
  return groups;
}

function textOf(rows: readonly (readonly unknown[])[]): string {
  return rows.length > 0 ? JSON.stringify(rows) : '';
}

/** Which of a segment's blocks holds the records, and which the customers, of a bucket; remarks are block 0. */
export function blockNumbers(bucket: number, buckets: number) {
  return { remarks: 0, records: 1 + bucket, customers: 1 + buckets + bucket };
}

/** Reads a block of records. */
export function recordsIn(block: string): readonly RecordNote[] {
  if (block === '') return [];
  return Records.parse(JSON.parse(block)).map(([record, offset, end, line, asOf, outcome]) => ({
    record,
    offset,
    end,
    line,
    asOf,
    outcome,
  }));
}

/** Reads a block of customers. */
export function customersIn(block: string): readonly CustomerNote[] {
  if (block === '') return [];
  return Customers.parse(JSON.parse(block)).map(([customerId, record]) =>
    record === undefined ? { customerId } : { customerId, record },
  );
}
