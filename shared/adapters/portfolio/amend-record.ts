import { type Change, changedRecord, type News } from '../../contracts/changes/change.ts';
import { type Amendments, amendmentsOf, fieldsOfLine } from '../../domain/portfolio/amend/amendments.ts';
import { type Standing, whatStands, withNews } from '../../domain/portfolio/amend/standing.ts';
import { canonicalRecord } from '../../domain/portfolio/canonical.ts';
import { customerKey } from '../../domain/portfolio/customer-item.ts';
import { type Amendable, fieldsOf, recordOf, sealedAttributes } from '../../domain/portfolio/join-record.ts';
import { coreAddress, sealedIn } from '../../domain/portfolio/split.ts';
import { dayIn } from '../../domain/time/day-in.ts';
import { StoreBusy } from '../../errors.ts';
import type { Amended } from '../../ports/portfolio.ts';
import type { KeyedIndex, Open, Seal } from '../../ports/vault.ts';
import type { Item } from '../dynamo/item.ts';
import { textIn } from '../dynamo/read-attribute.ts';
import { stored } from '../dynamo/stored.ts';
import type { Table } from '../dynamo/table.ts';
import { AMENDED, amendmentsField, keyIn, openAmendments } from './amended-attribute.ts';
import { type Compared, leftBy } from './compare.ts';
import { prepare } from './prepare.ts';
import { recordActions } from './record-actions.ts';
import { sealAll } from './seal-all.ts';
import { findRecord } from './whose-record.ts';

const ROUNDS = 6;

interface Options {
  readonly table: Table;
  readonly seal: Seal;
  readonly open: Open;
  readonly index: KeyedIndex;
}

/** A record as it lies in the table, opened. */
interface Found {
  readonly type: Amendable;
  readonly item: Item;
  readonly customerId: string;
  readonly standing: Standing;
}

/**
 * Changes a record: it is read and opened, what stands is worked out anew from its line and all news, and written on
 * condition that nobody wrote it meanwhile; else all of it is done again. Throws StoreBusy, VaultError, StoredItemInvalid.
 */
export function amendingRecords(options: Options) {
  return async (change: Change, of?: string): Promise<Amended> => {
    for (let round = 0; round < ROUNDS; round++) {
      const found = await openedRecord(options, changedRecord(change));
      if (!found || (of !== undefined && of !== found.customerId)) return { outcome: 'unknown' };
      const before = whatStands(found.standing);
      const { customerId } = found;
      if (change.at < found.standing.asOf) return { outcome: 'older', customerId, record: before };
      if (found.standing.news.some(({ id }) => id === change.id))
        return { outcome: 'unchanged', customerId, record: before };
      const day = dayIn(await zoneOf(options.table, found), change.at);
      const standing = withNews(found.standing, { ...change, day });
      if (await write(options, found, standing))
        return { outcome: 'accepted', customerId, record: whatStands(standing) };
    }
    throw new StoreBusy('A record kept being written by others.');
  };
}

async function openedRecord(
  { table, open }: Options,
  about: { readonly type: Amendable; readonly id: string },
): Promise<Found | undefined> {
  const item = await findRecord(table, about);
  if (!item) return undefined;
  const { type } = about;
  const customerId = type === 'customer' ? about.id : textIn(item, 'customerId');
  const sealed = Object.entries(sealedAttributes[type]).flatMap(([attribute, dataClass]) => {
    const field = sealedIn(item, attribute, coreAddress(keyIn(item), customerId, dataClass));
    return field ? [{ attribute, field }] : [];
  });
  const values = await open.open(sealed.map(({ field }) => field));
  const opened = Object.fromEntries(sealed.map(({ attribute }, at) => [attribute, values[at]?.reveal()]));
  const field = amendmentsField(type, item, customerId);
  const [amendments] = field ? await openAmendments(open, [field]) : [];
  const standing = stored(type, () => standingOf(type, item, fieldsOf(type, item, opened), amendments));
  return { type, item, customerId, standing };
}

function standingOf(
  type: Amendable,
  item: Item,
  fields: Readonly<Record<string, unknown>>,
  amendments: Amendments | undefined,
): Standing {
  const line = recordOf(type, amendments ? fieldsOfLine(fields, type, amendments) : fields);
  return { line, asOf: textIn(item, 'asOf'), news: amendments?.news ?? [] };
}

/** The zone in which days of a record are: the policy's, else the customer's, else UTC while nobody knows the customer. */
async function zoneOf(table: Table, { standing, customerId }: Found): Promise<string> {
  const { line } = standing;
  const own = line.type === 'policy' || line.type === 'customer' ? line.timeZone : undefined;
  if (own !== undefined) return own;
  const [customer] = await table.batchGet([customerKey(customerId)], { consistent: true });
  return customer ? textIn(customer, 'timeZone') : 'UTC';
}

async function write(options: Options, found: Found, standing: Standing): Promise<boolean> {
  const { table, seal, index } = options;
  const prepared = await prepare(index, await toWrite(index, found, standing));
  const [sealed] = await sealAll(seal, [prepared]);
  return sealed !== undefined && (await table.transact(recordActions(sealed)));
}

async function toWrite(
  index: KeyedIndex,
  { item, customerId }: Found,
  standing: Standing,
): Promise<Compared> {
  const record = whatStands(standing);
  const [digest, lineDigest] = await Promise.all(
    [record, standing.line].map((one) => index.digest('import-line', canonicalRecord(one))),
  );
  return {
    received: { record, asOf: standing.asOf },
    record,
    head: item,
    owner: customerId,
    left: leftBy(record, { head: item, owner: customerId }),
    outcome: 'accepted',
    isToWrite: true,
    before: undefined,
    digest: digest ?? '',
    overLine: { amendments: amendmentsOf(standing), lineDigest: lineDigest ?? '' },
    keepsOrigin: true,
  };
}
