import type { LocationRecord } from '#shared/contracts/records/location.ts';
import type { ProductLine } from '#shared/contracts/records/policy.ts';
import { ExactPlace } from '#shared/contracts/sealed.ts';
import { type ItemKey, itemText } from '#shared/domain/item-key.ts';
import { splitLocation } from '#shared/domain/portfolio/location-item.ts';
import { cellPartition, zonePartition } from '#shared/domain/portfolio/place-rows.ts';
import { type PlacedPair, placedPairs } from '#shared/domain/portfolio/placed-pairs.ts';
import type { PlacedPolicy, Places } from '#shared/ports/places.ts';
import type { Open, Seal } from '#shared/ports/vault.ts';
import { type MemoryBook, recordsOf } from './memory-book.ts';

interface Options {
  readonly book: MemoryBook;
  readonly seal: Seal;
  readonly open: Open;
  readonly placedLines: ReadonlySet<ProductLine>;
}

/** Places worked out of the book whenever they are asked for. */
export function memoryPlaces({ book, seal, open, placedLines }: Options): Places {
  const clear = (location: LocationRecord) => ({
    ...location,
    cell: String(splitLocation(location).clear['cell'] ?? ''),
  });

  function allPairs(): readonly PlacedPair[] {
    const locations = recordsOf(book, 'location').map(clear);
    const customers = recordsOf(book, 'customer').map((one) => ({
      ...one,
      phoneIndex: '',
      phoneIndexes: [],
      phoneCountry: 'ZZ',
    }));
    return recordsOf(book, 'policy').flatMap((policy) =>
      placedPairs(
        {
          customer: customers.find(({ id }) => id === policy.customerId),
          policies: [policy],
          locations: locations.filter(({ customerId }) => customerId === policy.customerId),
        },
        placedLines,
      ),
    );
  }

  async function placed({ policy, location, timeZone }: PlacedPair, row: ItemKey): Promise<PlacedPolicy> {
    const { customerId, line, status, effectiveFrom, effectiveTo } = policy;
    const ids = { customerId, policyId: policy.id, locationId: location.id };
    const facts = { ...ids, line, status, effectiveFrom, effectiveTo, timeZone };
    const exact = ExactPlace.safeParse(location);
    if (!row.pk.startsWith('geo#') || !exact.success) return facts;
    const at = { dataClass: 'place', customerId, table: 'core', item: itemText(row), schema: 1 } as const;
    const [point] = await seal.seal([{ at, value: exact.data }]);
    return point ? { ...facts, point } : facts;
  }

  async function* rows(pk: string, isIn: (code: string) => boolean): AsyncIterable<readonly PlacedPolicy[]> {
    const found = allPairs().flatMap((pair) =>
      pair.rows
        .filter((row) => row.pk === pk && isIn(row.sk.slice(0, row.sk.indexOf('#'))))
        .map((row) => placed(pair, row)),
    );
    if (found.length > 0) yield Promise.all(found);
  }

  return {
    inCells: ({ partition, from, to }) =>
      rows(cellPartition(partition), (cell) => cell >= from && cell <= to),
    inZones: ({ scheme, partition, prefix }) =>
      rows(zonePartition(scheme, partition), (code) => code.startsWith(prefix)),
    async points(places) {
      const opened = await open.open(places.map(({ point }) => point));
      return opened.map((one) => {
        const { lat, lon } = ExactPlace.parse(one.reveal());
        return [lat, lon];
      });
    },
  };
}
