import type { ImportReport } from '#shared/contracts/records/import-report.ts';
import { table } from '../show/table.ts';
import { tally } from '../show/tally.ts';

const SHOWN = 20;

/** An import report for people: totals, then the first refused fields and warnings line by line. */
export function showReport(report: ImportReport): string {
  const { rejected, rejectedTotal, warnings, warningsTotal, unknownFields } = report;
  const reasons = rejected.map(({ line, field, reason }) => [String(line), field || '(the line)', reason]);
  const remarks = warnings.map(({ line, field, warning }) => [String(line), field, warning]);
  const ignored = Object.entries(unknownFields).map(([name, count]) => `${name} (${count})`);
  return [
    totalsOf(report),
    ...(ignored.length > 0 ? [`Fields that are not stored, with their lines: ${ignored.join(', ')}`] : []),
    ...section('Refused', reasons, rejectedTotal),
    ...section('To look at', remarks, warningsTotal),
  ].join('\n');
}

function totalsOf(report: ImportReport): string {
  const { accepted, unchanged, duplicates, rejectedLines, orphans, durationMs } = report;
  const lines = `${accepted} accepted, ${unchanged} unchanged, ${duplicates} repeated in the file, ${rejectedLines} refused`;
  const waiting = orphans > 0 ? `, ${orphans} for customers who are not known yet` : '';
  return `${lines}${waiting}; ${(durationMs / 1000).toFixed(1)} s`;
}

function section(title: string, rows: readonly (readonly string[])[], total: number): readonly string[] {
  if (rows.length === 0) return [];
  const reasons = tally(rows.map((row) => row[2] ?? ''));
  const shown = table([['LINE', 'FIELD', 'WHY'], ...rows.slice(0, SHOWN)]);
  const rest = total - Math.min(SHOWN, rows.length);
  return ['', `${title}: ${reasons}`, shown, ...(rest > 0 ? [more(rest, rows.length < total)] : [])];
}

function more(rest: number, isCut: boolean): string {
  return `… and ${rest} more (--json has ${isCut ? 'the first ten thousand' : 'them all'})`;
}
