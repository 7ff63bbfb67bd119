import type { CustomerNote } from '#shared/domain/import/notes.ts';
import type { Portfolio } from '#shared/ports/portfolio.ts';
import type { Remaining } from '#shared/runtime/queue-function.ts';
import { RESERVE } from './services.ts';

/**
 * The customers whose places lines touched, each with the records (type and id) that lines brought of them; and those
 * of whom something was written.
 */
export interface Touched {
  readonly records: Map<string, Set<string>>;
  readonly changed: Set<string>;
}

/** Nobody yet. */
export function nobody(): Touched {
  return { records: new Map(), changed: new Set() };
}

/** Adds customers that were noted. */
export function touch(touched: Touched, notes: readonly CustomerNote[]): void {
  for (const { customerId, record, changed } of notes) {
    const known = touched.records.get(customerId) ?? new Set();
    if (record !== undefined) known.add(record);
    touched.records.set(customerId, known);
    if (changed) touched.changed.add(customerId);
  }
}

/** What settling counts: records whose customer is not known, and customers whose places cannot be settled. */
export interface Counted {
  readonly orphans: number;
  readonly unreadable: number;
}

/** How far settling came: what was counted, and the last customer settled if time was short; and who was changed. */
export interface Settling extends Counted {
  readonly pausedAfter?: string;
  /** Of those settled now, the customers of whom something was written. */
  readonly changed: readonly string[];
}

const LOT = 100;

/**
 * Settles the places of the customers touched, in the order of their ids, and counts. Those up to `after` were
 * settled before, and counted in `before`.
 */
export async function settleCustomers(
  touched: Touched,
  portfolio: Portfolio,
  remaining: Remaining,
  after = '',
  before: Counted = { orphans: 0, unreadable: 0 },
): Promise<Settling> {
  const ids = [...touched.records.keys()].filter((id) => id > after).sort();
  const changedUpTo = (at: number) => ids.slice(0, at).filter((id) => touched.changed.has(id));
  let { orphans, unreadable } = before;
  for (let at = 0; at < ids.length; at += LOT) {
    const lot = ids.slice(at, at + LOT);
    const settled = await portfolio.settlePlaces(lot);
    for (const id of settled.unknown) orphans += touched.records.get(id)?.size ?? 0;
    unreadable += settled.unreadable.size;
    const last = lot.at(-1);
    if (remaining() < RESERVE && at + LOT < ids.length && last !== undefined)
      return { orphans, unreadable, pausedAfter: last, changed: changedUpTo(at + LOT) };
  }
  return { orphans, unreadable, changed: changedUpTo(ids.length) };
}
