import { type Change, changedRecord } from '../../contracts/changes/change.ts';
import { type Standing, whatStands, withNews } from '../../domain/portfolio/amend/standing.ts';
import { customerKey } from '../../domain/portfolio/customer-item.ts';
import { dayIn } from '../../domain/time/day-in.ts';
import { StoreBusy } from '../../errors.ts';
import type { Amended } from '../../ports/portfolio.ts';
import type { Open } from '../../ports/vault.ts';
import { textIn } from '../dynamo/read-attribute.ts';
import type { Table } from '../dynamo/table.ts';
import { type AmendVault, amendActions } from './amend-actions.ts';
import { type OpenedPart, openPart } from './open-part.ts';
import { findRecord } from './whose-record.ts';

const ROUNDS = 6;

interface Options extends AmendVault {
  readonly table: Table;
  readonly open: Open;
}

/**
 * Changes a record: what news can change of it is read, what stands is worked out anew from its line and all news, and
 * written on condition that nobody wrote it meanwhile; else all of it is done again. What is sealed otherwise stays as
 * it lies. Throws StoreBusy, VaultError, StoredItemInvalid.
 */
export function amendingRecords(options: Options) {
  return async (change: Change, of?: string): Promise<Amended> => {
    for (let round = 0; round < ROUNDS; round++) {
      const opened = await openedRecord(options, change);
      if (!opened || (of !== undefined && of !== opened.customerId)) return { outcome: 'unknown' };
      const { customerId, standing } = opened;
      const [record, outcome] = [whatStands(standing), withoutWriting(standing, change)];
      if (outcome) return { outcome, customerId, record };
      const after = withNews(standing, { ...change, day: await dayThere(options.table, opened, change.at) });
      const written = await options.table.transact(await amendActions(options, opened, after));
      if (written) return { outcome: 'accepted', customerId, record: whatStands(after) };
    }
    throw new StoreBusy('A record kept being written by others.');
  };
}

async function openedRecord({ table, open }: Options, change: Change): Promise<OpenedPart | undefined> {
  const named = changedRecord(change);
  const item = await findRecord(table, named);
  return item && openPart(open, named.type, item);
}

function withoutWriting({ asOf, news }: Standing, { at, id }: Change): 'older' | 'unchanged' | undefined {
  if (at < asOf) return 'older';
  return news.some((one) => one.id === id) ? 'unchanged' : undefined;
}

/** Which day it is in the zone of a policy, else of its customer; in UTC while nobody knows the customer. */
async function dayThere(table: Table, { standing, customerId }: OpenedPart, at: string): Promise<string> {
  const { line } = standing;
  const own = line.type === 'claim' ? undefined : line.timeZone;
  if (own !== undefined) return dayIn(own, at);
  const [customer] = await table.batchGet([customerKey(customerId)], { consistent: true });
  return dayIn(customer ? textIn(customer, 'timeZone') : 'UTC', at);
}
