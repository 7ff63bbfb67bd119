import { fromDynamo, type Item, toDynamo } from '#shared/adapters/dynamo/item.ts';
import type { Table } from '#shared/adapters/dynamo/table.ts';
import { CELL_LENGTH, geohashCell, geohashNumber, geohashText } from '#shared/domain/geometry/geohash.ts';
import { seeded } from '../seeded.ts';
import type { Reads } from './paged-table.ts';

const PAGE_BYTES = 2 ** 20;
/** A place row as stored takes about so many bytes. */
const ROW_BYTES = 450;
const PAGE = Math.floor(PAGE_BYTES / ROW_BYTES);

/**
 * The place rows of so many places over the coast and the plains of China, half of them in towns, made when they are
 * read: only their cells are held. A point lies anywhere in its cell, unsealed.
 */
export function countryTable(size: number) {
  const cells = cellsOf(size);
  const reads: Reads = { queries: 0, full: 0, items: 0 };
  const table: Pick<Table, 'queryPages'> = {
    async *queryPages({ pk, between = ['', ''] }) {
      const [low, high] = between.map((text) => firstFrom(cells, text));
      for (let at = low ?? 0; at <= (high ?? 0); at += PAGE) {
        const page = [...cells.slice(at, Math.min(at + PAGE, high ?? 0))].map((cell, of) =>
          stored(row(pk, cell, at + of)),
        );
        reads.queries += 1;
        reads.full += page.length === PAGE ? 1 : 0;
        reads.items += page.length;
        if (page.length > 0) yield page;
      }
    },
  };
  return { table, reads };
}

function cellsOf(size: number): Uint32Array {
  const random = seeded(size);
  const towns = Array.from({ length: 300 }, () => [20 + 25 * random(), 105 + 18 * random()] as const);
  return Uint32Array.from({ length: size }, (_, at) => {
    const [lat, lon] = towns[at % (2 * towns.length)] ?? [20 + 25 * random(), 105 + 18 * random()];
    return geohashNumber(lat + (random() - 0.5) / 4, lon + (random() - 0.5) / 4, CELL_LENGTH);
  }).sort();
}

/** The position of the first row whose cell is not before a bound of a range: cells, or a cell and what ends it. */
function firstFrom(cells: Uint32Array, bound: string): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (`${geohashText(cells[middle] ?? 0, CELL_LENGTH)}#` < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As it comes from the store, with strings of its own. */
function stored(item: Item): Item {
  return fromDynamo(toDynamo(item));
}

function row(pk: string, cell: number, at: number): Item {
  const code = geohashText(cell, CELL_LENGTH);
  const { south, west } = geohashCell(code);
  const [customerId, policyId, locationId] = [`cus_${at}`, `pol_${at}`, `loc_${at}`];
  return {
    pk,
    sk: [code, customerId, locationId, policyId].join('#'),
    customerId,
    policyId,
    locationId,
    line: 'motor',
    status: 'active',
    effectiveFrom: '2026-01-01',
    effectiveTo: '2026-12-31',
    timeZone: 'Asia/Shanghai',
    place: Buffer.from(JSON.stringify({ lat: south + 0.01, lon: west + 0.02 })),
  };
}
