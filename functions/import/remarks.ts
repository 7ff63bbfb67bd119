import * as z from 'zod/mini';
import { ImportWarning, LISTED, Reject } from '#shared/contracts/records/import-report.ts';
import type { Lot } from './lots.ts';

/** What a report says of single lines: the first rejects and warnings, how many there are in all, fields by name. */
export const Remarks = z.object({
  rejected: z.array(Reject),
  warnings: z.array(ImportWarning),
  rejectedLines: z.int(),
  rejectedTotal: z.int(),
  warningsTotal: z.int(),
  unknownFields: z.record(z.string(), z.int()),
});
export type Remarks = z.infer<typeof Remarks>;

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
    unknownFields: {},
  };
}

/** Adds what is to be said of a lot. */
export function remarkLot(remarks: Remarks, lot: Lot): void {
  const { rejected, warnings, unknownFields } = lot;
  const counts: Record<string, number> = {};
  for (const name of unknownFields.flat()) counts[name] = (counts[name] ?? 0) + 1;
  addRemarks(
    remarks,
    {
      rejected: [...rejected],
      warnings: [...warnings],
      rejectedLines: new Set(rejected.map(({ line }) => line)).size,
      rejectedTotal: rejected.length,
      warningsTotal: warnings.length,
      unknownFields: counts,
    },
    0,
  );
}

/** Adds remarks whose lines are counted from after so many lines. */
export function addRemarks(to: Remarks, more: Remarks, linesBefore: number): void {
  list(to.rejected, more.rejected, linesBefore);
  list(to.warnings, more.warnings, linesBefore);
  to.rejectedLines += more.rejectedLines;
  to.rejectedTotal += more.rejectedTotal;
  to.warningsTotal += more.warningsTotal;
  for (const [name, count] of Object.entries(more.unknownFields)) {
    const isNamed = Object.hasOwn(to.unknownFields, name) || Object.keys(to.unknownFields).length < NAMES;
    const counted = isNamed ? name : OTHERS;
    to.unknownFields[counted] = (to.unknownFields[counted] ?? 0) + count;
  }
}

function list<Remark extends { line: number }>(to: Remark[], more: readonly Remark[], linesBefore: number) {
  for (const remark of more.slice(0, LISTED - to.length))
    to.push({ ...remark, line: remark.line + linesBefore });
}
