import * as z from 'zod/mini';
import { Instant } from '../../contracts/instant.ts';
import { LISTED } from '../../contracts/records/import-report.ts';

/**
 * What is noted of a line that held a record: which record, the bytes of the line, its number within its segment,
 * as of when it is, and what became of it.
 */
export const RecordNote = z.object({
  record: z.string(),
  offset: z.int(),
  end: z.int(),
  line: z.int(),
  asOf: Instant,
  outcome: z.enum(['accepted', 'unchanged', 'restored', 'older', 'superseded']),
});
export type RecordNote = Readonly<z.infer<typeof RecordNote>>;

/**
 * Whose places a line touched. `record` is there where the line brought a record of a customer, not themselves;
 * `changed` where something was written of them.
 */
export const CustomerNote = z.object({
  customerId: z.string(),
  record: z.optional(z.string()),
  changed: z.optional(z.literal(true)),
});
export type CustomerNote = Readonly<z.infer<typeof CustomerNote>>;

/** The record notes of one segment, and the number of lines before it in the file. */
export interface SegmentNotes {
  readonly linesBefore: number;
  readonly records: readonly RecordNote[];
}

/** What became of the records of a file, or of a part of them. */
export interface Verdict {
  readonly accepted: number;
  readonly unchanged: number;
  readonly duplicates: number;
  /** The first lines, numbered in the file, that were older than what was stored, in order; and how many are. */
  readonly older: readonly number[];
  readonly olderTotal: number;
  /** Lines that must be saved again, because an earlier line of the same record was written after them; in order. */
  readonly restore: readonly RecordNote[];
}

/** Judges lines segment by segment; of each record no more is kept than its last line. */
export interface Judge {
  hear(segment: SegmentNotes): void;
  verdict(): Verdict;
}

/**
 * Judges all lines of each record together: the last one stands (of the newest asOf, and of those the furthest
 * down) and is counted by what became of it; the others are duplicates. Whatever order the lines were saved in, the
 * verdict is the same: what becomes of the last line depends on what stood before the file and on nothing else.
 */
export function judge(): Judge {
  const groups = new Map<string, Group>();
  return {
    hear({ records, linesBefore }) {
      for (const note of records) join(groups, note, linesBefore + note.line);
    },
    verdict: () => verdictOn([...groups.values()]),
  };
}

interface Group {
  readonly note: RecordNote;
  readonly line: number;
  readonly others: number;
  readonly isOverwritten: boolean;
}

function verdictOn(groups: readonly Group[]): Verdict {
  const count = (...outcomes: readonly RecordNote['outcome'][]) =>
    groups.filter(({ note }) => outcomes.includes(note.outcome)).length;
  const older = groups.filter(({ note }) => note.outcome === 'older').map(({ line }) => line);
  return {
    accepted: count('accepted', 'superseded'),
    unchanged: count('unchanged', 'restored', 'older'),
    duplicates: groups.reduce((sum, { others }) => sum + others, 0),
    older: older.sort((a, b) => a - b).slice(0, LISTED),
    olderTotal: older.length,
    restore: groups
      .filter(({ note, isOverwritten }) => isOverwritten && note.outcome === 'unchanged')
      .map(({ note }) => note)
      .sort((a, b) => a.offset - b.offset),
  };
}

function join(groups: Map<string, Group>, note: RecordNote, line: number): void {
  const group = groups.get(note.record);
  if (!group) {
    groups.set(note.record, { note, line, others: 0, isOverwritten: false });
    return;
  }
  const isLater = isAfter(note, group.note);
  const [winner, loser] = isLater ? [{ note, line }, group.note] : [group, note];
  groups.set(note.record, {
    note: winner.note,
    line: winner.line,
    others: group.others + 1,
    isOverwritten: group.isOverwritten || loser.outcome === 'accepted',
  });
}

/** Whether a line of a file counts more than another of the same record. */
export function isAfter(
  one: Pick<RecordNote, 'asOf' | 'offset'>,
  other: Pick<RecordNote, 'asOf' | 'offset'>,
) {
  return one.asOf === other.asOf ? one.offset > other.offset : one.asOf > other.asOf;
}
