import type { PortfolioRecord } from '../../contracts/records/record.ts';
import { itemText } from '../../domain/item-key.ts';
import type { Amendments } from '../../domain/portfolio/amend/amendments.ts';
import { canonicalRecord } from '../../domain/portfolio/canonical.ts';
import { ownerKey, ownerOf, recordKeyAt } from '../../domain/portfolio/owner-item.ts';
import type { Received, Saved } from '../../ports/portfolio.ts';
import type { KeyedIndex } from '../../ports/vault.ts';
import type { Item } from '../dynamo/item.ts';
import { textsIn } from '../dynamo/read-attribute.ts';
import type { Table } from '../dynamo/table.ts';

const IDENTITY = ['pk', 'sk', 'customerId', 'digest', 'indexRows', 'wrongNumbers', 'left'];
const ORIGIN = ['asOf', 'lineAsOf', 'upload', 'offset', 'before', 'beforeAsOf', 'beforeMissing'];
const AMENDED = ['newsAt', 'amendments', 'lineDigest'];
const OF_CLAIM = ['missingSince', 'lineMissing', 'code'];
const HEAD = [...IDENTITY, ...ORIGIN, ...AMENDED, ...OF_CLAIM];

/** What stands of a record: its head, if it is there, and whose it was last known to be. */
interface Standing {
  readonly head: Item | undefined;
  readonly owner: string | undefined;
}

/** The content of a record by its digest, as of when it was, and of a claim since when documents were missing. */
export interface Before {
  readonly digest: string;
  readonly asOf: string;
  readonly missing?: string | undefined;
}

/** What is kept beside a record that news has changed, and which line it is that the news is over. */
export interface OverLine {
  readonly amendments: Amendments;
  readonly lineDigest: string;
}

/** The digest of a record under news: that of its line and which news is over it, like that of no line. */
export function digestUnder({ lineDigest, amendments }: OverLine): string {
  return [lineDigest, ...amendments.news.map(({ id }) => id)].join('+');
}

/** A record beside what stands of it, what becomes of it, and whether that takes writing. */
export interface Compared extends Standing, Saved {
  readonly received: Received;
  /** What is to stand: what was received, with later news over it. */
  readonly record: PortfolioRecord;
  readonly overLine?: OverLine;
  readonly digest: string;
  /** What stood before this upload came, if something did. */
  readonly before: Before | undefined;
  readonly isToWrite: boolean;
}

/** Compares records with what stands, wherever it stands; read strongly consistent, in batches. */
export async function compare(
  { table, index }: { readonly table: Table; readonly index: KeyedIndex },
  records: readonly Received[],
): Promise<readonly Compared[]> {
  const standing = await standingOf(table, records);
  return Promise.all(
    records.map(async (received, at) => {
      const stands = standing[at] ?? { head: undefined, owner: undefined };
      const digests = await index.digests('import-line', canonicalRecord(received.record));
      const fate = fateOf(received, stands.head, digests);
      const { record } = received;
      return { received, record, digest: digests[0] ?? '', left: leftBy(record, stands), ...stands, ...fate };
    }),
  );
}

async function standingOf(table: Table, records: readonly Received[]): Promise<readonly Standing[]> {
  const owners = records.flatMap(({ record }) => ownerKey(record) ?? []);
  const here = records.map(({ record }) => recordKeyAt(record, ownerOf(record)));
  const read = { consistent: true, attributes: HEAD };
  const found = byKey(await table.batchGet([...owners, ...here], read));
  const owner = records.map(({ record }) => ownerIn(found, ownerText(record)));
  const elsewhere = records.flatMap(({ record }, at) => {
    const other = owner[at];
    return other === undefined || other === ownerOf(record) ? [] : [recordKeyAt(record, other)];
  });
  const moved = elsewhere.length > 0 ? byKey(await table.batchGet(elsewhere, read)) : found;
  return records.map(({ record }, at) => {
    const last = owner[at] ?? ownerOf(record);
    const heads = last === ownerOf(record) ? found : moved;
    return { owner: owner[at], head: heads.get(itemText(recordKeyAt(record, last))) };
  });
}

function ownerText(record: Received['record']): string | undefined {
  const key = ownerKey(record);
  return key && itemText(key);
}

function ownerIn(found: ReadonlyMap<string, Item>, key: string | undefined): string | undefined {
  const owner = key === undefined ? undefined : found.get(key)?.['customerId'];
  return typeof owner === 'string' ? owner : undefined;
}

function byKey(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [`${item['pk']}|${item['sk']}`, item]));
}

/** Which other customers a record has belonged to. */
export function leftBy(record: PortfolioRecord, { head, owner }: Standing): readonly string[] {
  const before = new Set(head ? textsIn(head, 'left') : []);
  if (owner !== undefined) before.add(owner);
  before.delete(ownerOf(record));
  return [...before];
}

type Fate = Pick<Compared, 'outcome' | 'isToWrite' | 'before'>;

/**
 * What becomes of a record. Within one upload, lines are ordered by asOf and then by where they stand in the file; one
 * that says what stood before the upload is restored:
 *
 *     nothing stands ─▶ write            same upload, same line ─▶ as before, no write
 *     same content   ─▶ unchanged        same upload, later line stands ─▶ superseded
 *     newer stands   ─▶ older            same upload, earlier line stands ─▶ write
 *     else           ─▶ write
 */
function fateOf({ asOf, from }: Received, head: Item | undefined, digests: readonly string[]): Fate {
  if (!head) return { outcome: 'accepted', isToWrite: true, before: undefined };
  if (from !== undefined && head['upload'] === from.upload)
    return fateWithin(orderOf(asOf, from.offset, head), beforeIn(head), digests);
  const missing = missingUnder(head, asOf);
  const before = { digest: String(head['digest']), asOf: String(head['asOf']), missing };
  if (isSoAlready(head, asOf, digests)) return { outcome: 'unchanged', isToWrite: false, before };
  return before.asOf > asOf
    ? { outcome: 'older', isToWrite: false, before }
    : { outcome: 'accepted', isToWrite: true, before };
}

/**
 * Whether writing would change nothing: what stands has this content. Under later news it is the line that is compared;
 * one that is newer is written, for then it replaces news, too.
 */
function isSoAlready(head: Item, asOf: string, digests: readonly string[]): boolean {
  const { lineDigest } = head;
  if (lineDigest === undefined) return digests.includes(String(head['digest']));
  return digests.includes(String(lineDigest)) && asOf <= String(head['asOf']);
}

function fateWithin(order: number, before: Before | undefined, digests: readonly string[]): Fate {
  if (order < 0) return { outcome: 'superseded', isToWrite: false, before };
  const isAsBefore = before !== undefined && digests.includes(before.digest);
  return { outcome: isAsBefore ? 'restored' : 'accepted', isToWrite: order > 0, before };
}

function orderOf(asOf: string, offset: number, head: Item): number {
  const stood = String(head['lineAsOf'] ?? head['asOf']);
  if (stood !== asOf) return stood > asOf ? -1 : 1;
  return offset - Number(head['offset']);
}

function beforeIn(head: Item): Before | undefined {
  const { before: digest, beforeAsOf: asOf, beforeMissing } = head;
  if (typeof digest !== 'string' || typeof asOf !== 'string') return undefined;
  return { digest, asOf, missing: typeof beforeMissing === 'string' ? beforeMissing : undefined };
}

/**
 * Since when documents of a claim that stands have been missing for a line as of then: what later news says of them is
 * not known to it.
 */
export function missingUnder(head: Item, asOf: string): string | undefined {
  const isUnderNews = asOf <= String(head['newsAt'] ?? '');
  const missing = head[isUnderNews ? 'lineMissing' : 'missingSince'];
  return typeof missing === 'string' ? missing : undefined;
}
