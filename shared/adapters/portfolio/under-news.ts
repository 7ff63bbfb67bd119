import { amendmentsOf } from '../../domain/portfolio/amend/amendments.ts';
import { laterThan, whatStands } from '../../domain/portfolio/amend/standing.ts';
import { canonicalRecord } from '../../domain/portfolio/canonical.ts';
import type { KeyedIndex, Open } from '../../ports/vault.ts';
import type { Table } from '../dynamo/table.ts';
import { amendmentsField, keyIn, openAmendments } from './amended-attribute.ts';
import type { Compared } from './compare.ts';

interface Options {
  readonly table: Table;
  readonly open: Open;
  readonly index: KeyedIndex;
}

/**
 * Lines to be written, with the later news of their records over them. Nothing is read where there is none, which is
 * nearly always. Throws VaultError, StoredItemInvalid.
 */
export async function underNews(options: Options, lines: readonly Compared[]): Promise<readonly Compared[]> {
  const concerned = lines.filter(hasLaterNews);
  if (concerned.length === 0) return lines;
  const news = await newsOver(options, concerned);
  return Promise.all(lines.map((line) => withNewsOver(line, news.get(line), options.index)));
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
  const opened = await openAmendments(
    open,
    found.map(({ field }) => field),
  );
  return new Map(found.map(({ line }, at) => [line, opened[at]?.news ?? []]));
}

async function withNewsOver(
  compared: Compared,
  known: ReturnType<typeof laterThan> = [],
  index: KeyedIndex,
): Promise<Compared> {
  const { received, digest: lineDigest } = compared;
  const news = laterThan(known, received.asOf);
  if (news.length === 0) return compared;
  const standing = { line: received.record, news };
  const record = whatStands(standing);
  const digest = await index.digest('import-line', canonicalRecord(record));
  return { ...compared, record, digest, overLine: { amendments: amendmentsOf(standing), lineDigest } };
}
