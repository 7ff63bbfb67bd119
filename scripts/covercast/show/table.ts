import { textWidth } from './text-width.ts';

const GAP = '  ';

/** Rows as aligned columns, for people. Control characters, which could move the cursor, become spaces. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll(/\p{Cc}/gu, ' ')));
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => widest(cells, column));
  return cells.map((row) => line(row, widths)).join('\n');
}

function widest(rows: readonly (readonly string[])[], column: number): number {
  return Math.max(...rows.map((row) => textWidth(row[column] ?? '')));
}

function line(row: readonly string[], widths: readonly number[]): string {
  const padded = row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - textWidth(cell)));
  return padded.join(GAP).trimEnd();
}
