import type { ImportReport } from '#shared/contracts/records/import-report.ts';
import { table } from '../show/table.ts';
import { tally } from '../show/tally.ts';

const SHOWN = 20;

/** An import report for people: totals, then the first refused fields and warnings line by line. */
export function showReport({ accepted, unchanged, duplicates, rejected, warnings }: ImportReport): string {
  const refused = new Set(rejected.map(({ line }) => line)).size;
  const totals = `${accepted} accepted, ${unchanged} unchanged, ${duplicates} repeated in the file, ${refused} refused`;
  const reasons = rejected.map(({ line, field, reason }) => [String(line), field || '(the line)', reason]);
  const remarks = warnings.map(({ line, field, warning }) => [String(line), field, warning]);
  return [totals, ...section('Refused', reasons), ...section('To look at', remarks)].join('\n');
}

function section(title: string, rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const reasons = tally(rows.map((row) => row[2] ?? ''));
  const rest = rows.length - SHOWN;
  const shown = table([['LINE', 'FIELD', 'WHY'], ...rows.slice(0, SHOWN)]);
  return [
    '',
    `${title}: ${reasons}`,
    shown,
    ...(rest > 0 ? [`… and ${rest} more (--json has them all)`] : []),
  ];
}
