import type { AgendaItem } from '../../contracts/agenda.ts';
import { mergeInOrder } from '../../domain/merge-in-order.ts';
import type { PassOver } from '../../domain/pass-over.ts';
import type { Item } from '../dynamo/item.ts';
import { textIn } from '../dynamo/read-attribute.ts';
import { readable } from '../dynamo/readable.ts';
import type { Table } from '../dynamo/table.ts';
import { agendaItemIn } from './agenda-item.ts';
import { agendaPartitions } from './keys.ts';

/** A page is given out with so many items, or as many compressed bytes: a few MB when they are unpacked. */
const ITEMS_A_PAGE = 1_000;
const BYTES_A_PAGE = 1_000_000;

/** How many items of a partition are read at a time; of each partition so many are held. */
const ITEMS_A_READ = 1_000;

/** Pages of what is due, by the range of sort keys, earliest first over all partitions; read strongly consistent. */
export async function* agendaPages(
  table: Table,
  between: readonly [from: string, to: string],
  passOver: PassOver | undefined,
): AsyncGenerator<readonly AgendaItem[]> {
  const sources = agendaPartitions.map((pk) =>
    table.queryPages({ pk, between, consistent: true, limit: ITEMS_A_READ }),
  );
  let page: Item[] = [];
  let bytes = 0;
  for await (const item of mergeInOrder(sources, (one) => textIn(one, 'sk'))) {
    page.push(item);
    bytes += sizeOf(item);
    if (page.length < ITEMS_A_PAGE && bytes < BYTES_A_PAGE) continue;
    yield readable(page, agendaItemIn, passOver);
    [page, bytes] = [[], 0];
  }
  if (page.length > 0) yield readable(page, agendaItemIn, passOver);
}

function sizeOf({ z }: Item): number {
  return z instanceof Uint8Array ? z.length : 0;
}
