import { readFileSync } from 'node:fs';
import { dataClasses } from '#shared/contracts/class-of-data.ts';
import type { KeyClass } from '#shared/ports/master-keys.ts';

/**
 * What the table in ARCHITECTURE.md says a holder may do with a class. Of the index, `digests` is the same right as
 * `seals`, and `looks up` the same as `opens`.
 */
export type MayDo = '' | 'opens' | 'seals' | 'digests' | 'looks up';

/** Who may do what with which class. */
export type PermissionsTable = ReadonlyMap<string, Readonly<Partial<Record<KeyClass, MayDo>>>>;

const classes: readonly KeyClass[] = [...dataClasses, 'index'];
const words: readonly MayDo[] = ['', 'opens', 'seals', 'digests', 'looks up'];

/** The table under "Who may open what" in ARCHITECTURE.md: by function, and `operator` and `simulator`. */
export function whoMayOpen(): PermissionsTable {
  const section = readFileSync('ARCHITECTURE.md', 'utf8').split('## Who may open what')[1] ?? '';
  const [header = [], , , ...rows] = (/(\|.*\n)+/.exec(section)?.[0] ?? '').trim().split('\n').map(cellsOf);
  return new Map(
    rows.flatMap(([holders = '', ...cells]) =>
      namesIn(holders).map((name) => [name, permissionsIn(header.slice(1), cells)] as const),
    ),
  );
}

function permissionsIn(header: readonly string[], cells: readonly string[]) {
  const found = header.map((heading, at) => [classOf(heading), wordOf(cells[at] ?? '')] as const);
  return Object.fromEntries(found);
}

function cellsOf(line: string): readonly string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

function namesIn(holders: string): readonly string[] {
  const [, role] = /^(\w+)'s role$/.exec(holders) ?? [];
  return role === undefined ? [...holders.matchAll(/`([\w-]+)`/g)].map(([, n = '']) => n) : [role];
}

function classOf(heading: string): KeyClass {
  const found = classes.find((one) => one === heading);
  if (!found) throw new Error(`ARCHITECTURE.md has a column "${heading}", which is no class of data.`);
  return found;
}

function wordOf(cell: string): MayDo {
  const found = words.find((word) => word === cell);
  if (found === undefined) throw new Error(`ARCHITECTURE.md says "${cell}", which is not a permission.`);
  return found;
}
