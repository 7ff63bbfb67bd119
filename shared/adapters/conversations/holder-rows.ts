import { collected } from '../../domain/collected.ts';
import { textIn } from '../dynamo/read-attribute.ts';
import type { Table } from '../dynamo/table.ts';

const CUSTOMER = 'customer#';
const CLAIM = 'claim#';

/** Who has a number, by id: customers, and claims that name it; each once, in the order of their ids. */
export interface HolderIds {
  readonly customerIds: readonly string[];
  readonly claimIds: readonly string[];
}

/** Who has a number by these indexes of it: the index rows of the core table, a query each, strongly consistent. */
export async function holderRows(core: Table, phoneIndexes: readonly string[]): Promise<HolderIds> {
  const rows = await Promise.all(
    phoneIndexes.map((index) => collected(core.queryPages({ pk: `phone#${index}`, consistent: true }))),
  );
  const keys = [...new Set(rows.flat().map((row) => textIn(row, 'sk')))].toSorted();
  return { customerIds: named(keys, CUSTOMER), claimIds: named(keys, CLAIM) };
}

function named(keys: readonly string[], prefix: string): readonly string[] {
  return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}
