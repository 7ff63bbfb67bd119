import type { News } from '../../contracts/changes/change.ts';
import { partOf } from '../../domain/portfolio/amend/amendments.ts';
import { laterThan, whatStands } from '../../domain/portfolio/amend/standing.ts';
import type { Open } from '../../ports/vault.ts';
import type { Table } from '../dynamo/table.ts';
import { amendmentsField, keyIn, openAmendments } from './amended-attribute.ts';
import { type Compared, digestUnder } from './compare.ts';

interface Options {
  readonly table: Table;
  readonly open: Open;
}

/**
 * Lines to be written, with the later news of their records over them. Nothing is read where there is none, which is
 * nearly always. Throws VaultError, StoredItemInvalid.
 */
export async function underNews(options: Options, lines: readonly Compared[]): Promise<readonly Compared[]> {
  const concerned = lines.filter(hasLaterNews);
  if (concerned.length === 0) return lines;
  const news = await newsOver(options, concerned);
  return lines.map((line) => withNewsOver(line, news.get(line)));
}

function hasLaterNews({ head, received }: Compared): boolean {
  return String(head?.['newsAt'] ?? '') >= received.asOf;
}

async function newsOver({ table, open }: Options, lines: readonly Compared[]) {
  const keys = lines.flatMap(({ head }) => (head ? [keyIn(head)] : []));
  const items = await table.batchGet(keys, { consistent: true });
  const byKey = new Map(items.map((item) => [`${item['pk']}|${item['sk']}`, item]));
  const found = lines.flatMap((line) => {
    const item = byKey.get(`${line.head?.['pk']}|${line.head?.['sk']}`) ?? {};
    const field = amendmentsField(line.record.type, item, line.owner ?? line.record.id);
    return field ? [{ line, field }] : [];
  });
  const fields = found.map(({ field }) => field);
  const opened = await openAmendments(open, fields);
  return new Map(found.map(({ line }, at) => [line, opened[at]?.news ?? []]));
}

function withNewsOver(compared: Compared, known: readonly News[] = []): Compared {
  const { received, digest: lineDigest } = compared;
  const { record } = received;
  const news = laterThan(known, received.asOf);
  const line = partOf(record);
  if (news.length === 0 || !line || record.type === 'location') return compared;
  const overLine = { amendments: { line, news: [...news] }, lineDigest };
  return { ...compared, record: whatStands({ line: record, news }), digest: digestUnder(overLine), overLine };
}
