import type { Instant } from '../../contracts/instant.ts';
import type { Table } from '../dynamo/table.ts';
import { DAYS_PARTITION, dayOf } from './manifest-item.ts';

/** Lists the days on which manifests are noted in the ledger table: one write a day and container, before the first. */
export function daysNoted(table: Pick<Table, 'put'>): (at: Instant) => Promise<void> {
  const noted = new Set<string>();
  return async (at) => {
    const day = dayOf(at);
    if (noted.has(day)) return;
    await table.put({ pk: DAYS_PARTITION, sk: day });
    noted.add(day);
  };
}
