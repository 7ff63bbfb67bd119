import * as z from 'zod/mini';
import { ImportWarning, LISTED, Reject } from '#shared/contracts/records/import-report.ts';
import type { Lot } from './lots.ts';

/** What a report says of single lines: the first rejects and warnings, how many there are in all, fields by name. */
export interface Remarks {
  readonly rejected: Reject[];
  readonly warnings: ImportWarning[];
  rejectedLines: number;
  rejectedTotal: number;
  warningsTotal: number;
  /** Lines by the name of a field that is not stored. Senders choose the names, so this is no plain object. */
  readonly unknownFields: Map<string, number>;
}

/** Remarks as they are kept. */
const Kept = z.object({
  rejected: z.array(Reject),
  warnings: z.array(ImportWarning),
  rejectedLines: z.int(),
  rejectedTotal: z.int(),
  warningsTotal: z.int(),
  unknownFields: z.array(z.tuple([z.string(), z.int()])),
});

/** Names of unknown fields that are counted apart; a sender whose names never end has the rest counted together. */
const NAMES = 1000;
const OTHERS = '(others)';

/** Nothing has been remarked yet. */
export function noRemarks(): Remarks {
  return {
    rejected: [],
    warnings: [],
    rejectedLines: 0,
    rejectedTotal: 0,
    warningsTotal: 0,
    unknownFields: new Map(),
  };
}

/** Remarks as one text. */
export function remarksText(remarks: Remarks): string {
  const kept: z.infer<typeof Kept> = { ...remarks, unknownFields: [...remarks.unknownFields] };
  return JSON.stringify(kept);
}

/** Reads what `remarksText` made. Throws ZodError. */
export function remarksIn(text: string): Remarks {
  const kept = Kept.parse(JSON.parse(text));
  return { ...kept, unknownFields: new Map(kept.unknownFields) };
}

/** Adds what is to be said of a lot. */
export function remarkLot(remarks: Remarks, { rejected, warnings, unknownFields }: Lot): void {
  list(remarks.rejected, rejected, 0);
  list(remarks.warnings, warnings, 0);
  remarks.rejectedLines += new Set(rejected.map(({ line }) => line)).size;
  remarks.rejectedTotal += rejected.length;
  remarks.warningsTotal += warnings.length;
  for (const name of unknownFields.flat()) count(remarks.unknownFields, name, 1);
}

/** Adds remarks whose lines are counted from after so many lines. */
export function addRemarks(to: Remarks, more: Remarks, linesBefore: number): void {
  list(to.rejected, more.rejected, linesBefore);
  list(to.warnings, more.warnings, linesBefore);
  to.rejectedLines += more.rejectedLines;
  to.rejectedTotal += more.rejectedTotal;
  to.warningsTotal += more.warningsTotal;
  for (const [name, lines] of more.unknownFields) count(to.unknownFields, name, lines);
}

function list<Remark extends { line: number }>(to: Remark[], more: readonly Remark[], linesBefore: number) {
  for (const remark of more.slice(0, LISTED - to.length))
    to.push({ ...remark, line: remark.line + linesBefore });
}

function count(counts: Map<string, number>, name: string, lines: number): void {
  const counted = counts.has(name) || counts.size < NAMES ? name : OTHERS;
  counts.set(counted, (counts.get(counted) ?? 0) + lines);
}
