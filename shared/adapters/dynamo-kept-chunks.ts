import { HaltScope } from '../contracts/halt.ts';
import { collected } from '../domain/collected.ts';
import { inParallel } from '../domain/in-parallel.ts';
import type { KeptChunks } from '../ports/stops.ts';
import type { Item } from './dynamo/item.ts';
import { textIn } from './dynamo/read-attribute.ts';
import { readable } from './dynamo/readable.ts';
import { stored } from './dynamo/stored.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { keptIn, keptKey, stillMarked } from './stops/kept-item.ts';
import { HALTS, KEPT, keptPartition, listingKey } from './stops/keys.ts';

const DELETIONS_AT_ONCE = 4;

/**
 * What halts keep in the stops table. A keeping writes a new mark into the chunk and into the listing of its scope,
 * and what is deleted must bear the mark that was read: nothing that is kept meanwhile is forgotten with it.
 * Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid.
 */
export function dynamoKeptChunks(options: TableOptions): KeptChunks {
  const table = dynamoTable(options);

  async function itemsIn(pk: string): Promise<readonly Item[]> {
    return await collected(table.queryPages({ pk, consistent: true }));
  }

  async function isEmpty(scope: HaltScope): Promise<boolean> {
    const pages = table.queryPages({ pk: keptPartition(scope), consistent: true, limit: 1 });
    for await (const _ of pages) return false;
    return true;
  }

  return {
    async released(passOver) {
      const [kept, halts] = await Promise.all([itemsIn(KEPT), itemsIn(HALTS)]);
      const standing = halts.map(({ sk }) => sk);
      return readable(kept, scopeIn, passOver).filter((scope) => !standing.includes(scope));
    },
    async *under(scope, passOver) {
      const pages = table.queryPages({ pk: keptPartition(scope), consistent: true });
      for await (const page of pages) yield readable(page, keptIn, passOver);
    },
    async forget(scope, kept) {
      const key = listingKey(scope);
      const [listing] = await table.batchGet([key], { consistent: true }); // before it is seen that nothing is left
      await inParallel(kept, DELETIONS_AT_ONCE, async ({ chunk, mark }) => {
        await table.transact([{ delete: keptKey(scope, chunk), condition: stillMarked(mark) }]);
      });
      if (!listing || !(await isEmpty(scope))) return;
      await table.transact([{ delete: key, condition: stillMarked(textIn(listing, 'mark')) }]);
    },
  };
}

function scopeIn(item: Item): HaltScope {
  return stored('halt scope', () => HaltScope.parse(item['sk']));
}
