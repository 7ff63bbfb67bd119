import type { ProductLine } from '../../contracts/records/policy.ts';
import { chunksOf } from '../../domain/chunks-of.ts';
import { inParallel } from '../../domain/in-parallel.ts';
import { togetherOrAlone } from '../../domain/together-or-alone.ts';
import { StoreBusy } from '../../errors.ts';
import type { Settled } from '../../ports/portfolio.ts';
import { packed } from '../dynamo/packed.ts';
import type { Table } from '../dynamo/table.ts';
import type { Action } from '../dynamo/transact.ts';
import { placeTransactions } from './place-actions.ts';
import { placeChanges } from './place-changes.ts';
import { readBook, type StoredBook } from './read-book.ts';
import { type PlaceVault, rowItems } from './row-items.ts';

const BOOKS_AT_ONCE = 16;
const CALLS_AT_ONCE = 4;
const LOT = 100; // customers in memory at a time
const ROUNDS = 6;

interface Options extends PlaceVault {
  readonly table: Table;
  readonly placedLines: ReadonlySet<ProductLine>;
}

/** A customer's transactions, one after another. */
interface Due {
  readonly customerId: string;
  readonly steps: readonly (readonly Action[])[];
}

/**
 * Brings place rows up to the books. What changes of one customer changes together, on condition that nobody changed
 * it since the book was read; who comes second reads the book again. So two who settle one customer at once leave
 * what the newest book says, and a crash leaves nothing half done that the next run does not find. A customer of whom something
 * cannot be read stays as they are, and the others of their lot are settled one by one.
 */
export function settlingPlaces(options: Options) {
  return async (customerIds: readonly string[]): Promise<Settled> => {
    const unknown = new Set<string>();
    const unreadable = new Set<string>();
    for (const lot of chunksOf([...new Set(customerIds)], LOT)) {
      const failed = await togetherOrAlone(lot, async (ids) => {
        for (const id of await settleLot(options, ids)) unknown.add(id);
      });
      for (const id of failed.keys()) unreadable.add(id);
    }
    return { unknown, unreadable };
  };
}

/** Settles until everybody is; answers with those whose customer is not known. */
async function settleLot(options: Options, customerIds: readonly string[]): Promise<readonly string[]> {
  const unknown: string[] = [];
  let left = customerIds;
  for (let round = 0; left.length > 0; round++) {
    if (round === ROUNDS) throw new StoreBusy('Place rows kept being changed by others.');
    const books = await inParallel(left, BOOKS_AT_ONCE, (id) => readBook(options.table, id));
    if (round === 0) unknown.push(...books.filter(({ book }) => !book.customer).map((one) => one.customerId));
    left = await write(options.table, await dueOf(options, books), round === 0);
  }
  return unknown;
}

async function dueOf(options: Options, books: readonly StoredBook[]): Promise<readonly Due[]> {
  const changes = books.map((book) => placeChanges(book, options.placedLines));
  const rows = await rowItems(
    options,
    changes.flatMap(({ changed }) => changed),
  );
  return books.flatMap((book, at) => {
    const change = changes[at];
    const steps = change ? placeTransactions(book, change, rows) : [];
    return steps.length > 0 ? [{ customerId: book.customerId, steps }] : [];
  });
}

/** Those who must be read again. In the first round, customers whose changes fit share transactions. */
async function write(table: Table, due: readonly Due[], isTogether: boolean): Promise<readonly string[]> {
  const [short, long] = [
    due.filter(({ steps }) => steps.length === 1),
    due.filter(({ steps }) => steps.length > 1),
  ];
  const parcels = short.map(({ customerId, steps }) => ({ customerId, actions: steps.flat() }));
  const packs = isTogether ? packed(parcels) : parcels.map((one) => [one]);
  const shared = await inParallel(packs, CALLS_AT_ONCE, (pack) =>
    table.transact(pack.flatMap(({ actions }) => actions)),
  );
  const single = await inParallel(long, CALLS_AT_ONCE, ({ steps }) => oneAfterAnother(table, steps));
  return [
    ...packs.flatMap((pack, at) => (shared[at] ? [] : pack.map(({ customerId }) => customerId))),
    ...long.flatMap(({ customerId }, at) => (single[at] ? [] : [customerId])),
  ];
}

async function oneAfterAnother(table: Table, steps: readonly (readonly Action[])[]): Promise<boolean> {
  for (const actions of steps) if (!(await table.transact(actions))) return false;
  return true;
}
