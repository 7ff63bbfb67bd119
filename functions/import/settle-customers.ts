import type { CustomerNote } from '#shared/domain/import/notes.ts';
import type { Portfolio } from '#shared/ports/portfolio.ts';
import type { Remaining } from '#shared/runtime/queue-function.ts';
import { RESERVE } from './services.ts';

/** How far settling came: the orphans counted, and the last customer settled if time was short. */
export interface Settling {
  readonly orphans: number;
  readonly pausedAfter?: string;
}

const LOT = 100;

/**
 * Settles the places of the customers noted, in the order of their ids, and counts the records noted of those who are
 * not known. Those up to `after` were settled before.
 */
export async function settleCustomers(
  notes: readonly CustomerNote[],
  portfolio: Portfolio,
  remaining: Remaining,
  {
    after = '',
    orphans = 0,
  }: { readonly after?: string | undefined; readonly orphans?: number | undefined } = {},
): Promise<Settling> {
  const recordsOf = byCustomer(notes);
  const ids = [...recordsOf.keys()].filter((id) => id > after).sort();
  let counted = orphans;
  for (let at = 0; at < ids.length; at += LOT) {
    const lot = ids.slice(at, at + LOT);
    for (const id of await portfolio.settlePlaces(lot)) counted += recordsOf.get(id)?.size ?? 0;
    const last = lot.at(-1);
    if (remaining() < RESERVE && at + LOT < ids.length && last !== undefined)
      return { orphans: counted, pausedAfter: last };
  }
  return { orphans: counted };
}

function byCustomer(notes: readonly CustomerNote[]): ReadonlyMap<string, ReadonlySet<string>> {
  const records = new Map<string, Set<string>>();
  for (const { customerId, record } of notes) {
    const known = records.get(customerId) ?? new Set();
    if (record !== undefined) known.add(record);
    records.set(customerId, known);
  }
  return records;
}
