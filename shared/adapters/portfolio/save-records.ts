import { inParallel } from '../../domain/in-parallel.ts';
import { StoreBusy } from '../../errors.ts';
import type { Received, Saved } from '../../ports/portfolio.ts';
import type { KeyedIndex, Open, Seal } from '../../ports/vault.ts';
import { packed } from '../dynamo/packed.ts';
import type { Table } from '../dynamo/table.ts';
import type { Action } from '../dynamo/transact.ts';
import { type Compared, compare } from './compare.ts';
import { confirmAsOf } from './confirm-as-of.ts';
import { type Prepared, prepare } from './prepare.ts';
import { recordActions } from './record-actions.ts';
import { sealAll } from './seal-all.ts';
import { underNews } from './under-news.ts';

const CALLS_AT_ONCE = 4;
const ROUNDS = 6;

interface Options {
  readonly table: Table;
  readonly seal: Seal;
  readonly open: Open;
  readonly index: KeyedIndex;
}

/** A record with all that writing it takes. */
interface Parcel {
  readonly received: Received;
  readonly actions: readonly Action[];
}

/**
 * Saves records: what stands is read in batches, content that is already so is left alone, the rest is sealed in one
 * batch and written in transactions of many records. Where somebody else wrote in between, nothing of that
 * transaction is written, and its records are compared again, each by itself.
 */
export function savingRecords(options: Options) {
  return async (records: readonly Received[]): Promise<readonly Saved[]> => {
    const saved = new Map<Received, Saved>();
    let left = records;
    for (let round = 0; left.length > 0; round++) {
      if (round === ROUNDS) throw new StoreBusy('Records kept being written by others.');
      const compared = await compare(options, left);
      for (const { received, outcome, left: customers } of compared)
        saved.set(received, { outcome, left: customers });
      await confirmAsOf(
        options.table,
        compared.filter(isLaterStill).map(({ received }) => received),
      );
      const toWrite = await underNews(
        options,
        compared.filter(({ isToWrite }) => isToWrite),
      );
      const prepared = await Promise.all(toWrite.map((one) => prepare(options.index, one)));
      const parcels = await parcelsOf(options, prepared);
      left = await write(options.table, round === 0 ? packed(parcels) : parcels.map((one) => [one]));
    }
    return records.flatMap((received) => saved.get(received) ?? []);
  };
}

async function parcelsOf({ seal }: Options, prepared: readonly Prepared[]): Promise<readonly Parcel[]> {
  const sealed = await sealAll(seal, prepared);
  return sealed.map((one) => ({ received: one.compared.received, actions: recordActions(one) }));
}

function isLaterStill({ outcome, isToWrite, head, received }: Compared): boolean {
  return outcome === 'unchanged' && !isToWrite && String(head?.['asOf']) < received.asOf;
}

/** The records that were not written, because something in their transaction was not as it had been read. */
async function write(table: Table, packs: readonly (readonly Parcel[])[]): Promise<readonly Received[]> {
  const written = await inParallel(packs, CALLS_AT_ONCE, (pack) =>
    table.transact(pack.flatMap(({ actions }) => actions)),
  );
  return packs.flatMap((pack, at) => (written[at] ? [] : pack.map(({ received }) => received)));
}
