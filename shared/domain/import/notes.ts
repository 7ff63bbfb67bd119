import type { Instant } from '../../contracts/instant.ts';

/**
 * What is noted of a line that held a record: which record, the bytes of the line, its number within its segment,
 * as of when it is, and what became of it.
 */
export interface RecordNote {
  readonly record: string;
  readonly offset: number;
  readonly end: number;
  readonly line: number;
  readonly asOf: Instant;
  readonly outcome: 'accepted' | 'unchanged' | 'older' | 'superseded';
}

/** Whose places a line touched. `record` is there where the line brought a record of a customer, not themselves. */
export interface CustomerNote {
  readonly customerId: string;
  readonly record?: string;
}

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
  /** The lines, numbered in the file, that were older than what was stored, in order. */
  readonly older: readonly number[];
  /** Lines that must be saved again, because an earlier line of the same record was written after them. */
  readonly restore: readonly RecordNote[];
}

/**
 * Judges all lines of each record together: the last one stands (of the newest asOf, and of those the furthest
 * down) and is counted by what became of it; the others are duplicates. Whatever order the lines were saved in, the
 * verdict is the same: what becomes of the last line depends on what stood before the file and on nothing else.
 */
export function verdictOn(segments: readonly SegmentNotes[]): Verdict {
  const groups = new Map<string, Group>();
  for (const { records, linesBefore } of segments) {
    for (const note of records) join(groups, note, linesBefore + note.line);
  }
  const last = [...groups.values()];
  const count = (...outcomes: readonly RecordNote['outcome'][]) =>
    last.filter(({ note }) => outcomes.includes(note.outcome)).length;
  return {
    accepted: count('accepted', 'superseded'),
    unchanged: count('unchanged', 'older'),
    duplicates: last.reduce((sum, { others }) => sum + others, 0),
    older: last.flatMap(({ note, line }) => (note.outcome === 'older' ? [line] : [])).sort((a, b) => a - b),
    restore: last.flatMap(({ note, isOverwritten }) =>
      isOverwritten && note.outcome === 'unchanged' ? [note] : [],
    ),
  };
}

interface Group {
  readonly note: RecordNote;
  readonly line: number;
  readonly others: number;
  readonly isOverwritten: boolean;
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
