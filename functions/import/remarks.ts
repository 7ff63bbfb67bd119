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

/** The numbers among remarks as they are kept. */
const Totals = z.object({
  rejectedLines: z.int(),
  rejectedTotal: z.int(),
  warningsTotal: z.int(),
  unknownFields: z.array(z.tuple([z.string(), z.int()])),
});
const Rejects = z.array(Reject);
const Warnings = z.array(ImportWarning);

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

/** Remarks as three texts: the numbers, the rejects, the warnings; a list of none is ''. */
export function remarkTexts({ rejected, warnings, unknownFields, ...totals }: Remarks): readonly string[] {
  const kept: z.infer<typeof Totals> = { ...totals, unknownFields: [...unknownFields] };
  return [
    JSON.stringify(kept),
    ...[rejected, warnings].map((some) => (some.length > 0 ? JSON.stringify(some) : '')),
  ];
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

/** Adds the numbers of a segment. Throws ZodError. */
export function addTotals(to: Remarks, text: string): void {
  const { rejectedLines, rejectedTotal, warningsTotal, unknownFields } = Totals.parse(JSON.parse(text));
  to.rejectedLines += rejectedLines;
  to.rejectedTotal += rejectedTotal;
  to.warningsTotal += warningsTotal;
  for (const [name, lines] of unknownFields) count(to.unknownFields, name, lines);
}

/** Adds the rejects of a segment with so many lines before it; false when no more are listed. Throws ZodError. */
export function addRejects({ rejected }: Remarks, text: string, linesBefore: number): boolean {
  if (text !== '') list(rejected, Rejects.parse(JSON.parse(text)), linesBefore);
  return rejected.length < LISTED;
}

/** Adds the warnings of a segment with so many lines before it; false when no more are listed. Throws ZodError. */
export function addWarnings({ warnings }: Remarks, text: string, linesBefore: number): boolean {
  if (text !== '') list(warnings, Warnings.parse(JSON.parse(text)), linesBefore);
  return warnings.length < LISTED;
}

function list<Remark extends { line: number }>(to: Remark[], more: readonly Remark[], linesBefore: number) {
  for (const remark of more.slice(0, LISTED - to.length))
    to.push({ ...remark, line: remark.line + linesBefore });
}

function count(counts: Map<string, number>, name: string, lines: number): void {
  const counted = counts.has(name) || counts.size < NAMES ? name : OTHERS;
  counts.set(counted, (counts.get(counted) ?? 0) + lines);
}
