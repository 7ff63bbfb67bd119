import * as z from 'zod/mini';
import { PolicyStatus, ProductLine } from '../contracts/records/policy.ts';
import { ExactPlace } from '../contracts/sealed.ts';
import type { ItemKey } from '../domain/item-key.ts';
import { cellPartition, zonePartition } from '../domain/portfolio/place-rows.ts';
import { coreAddress, sealedIn } from '../domain/portfolio/split.ts';
import type { PlacedPolicy, Places } from '../ports/places.ts';
import type { Open } from '../ports/vault.ts';
import type { Item } from './dynamo/item.ts';
import { textIn } from './dynamo/read-attribute.ts';
import { stored } from './dynamo/stored.ts';
import { dynamoTable, type Table } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';

/** The first character after `#`, which ends the code in a sort key: a range up to it takes in all rows of its last code. */
const AFTER_SEPARATOR = '$';

const Row = z.object({
  customerId: z.string(),
  policyId: z.string(),
  locationId: z.string(),
  line: ProductLine,
  status: PolicyStatus,
  effectiveFrom: z.string(),
  effectiveTo: z.string(),
  timeZone: z.string(),
});

/** Place rows of the core table. Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid; `points` VaultError. */
export function dynamoPlaces({ open, ...options }: TableOptions & { readonly open: Open }): Places {
  return placesOf(dynamoTable(options), open);
}

/** Place rows of a table. */
export function placesOf(table: Pick<Table, 'queryPages'>, open: Open): Places {
  return {
    inCells: ({ partition, from, to }) =>
      placedPages(
        table.queryPages({ pk: cellPartition(partition), between: [from, `${to}${AFTER_SEPARATOR}`] }),
      ),
    inZones: ({ scheme, partition, prefix }) =>
      placedPages(table.queryPages({ pk: zonePartition(scheme, partition), beginsWith: prefix })),
    async points(places) {
      const opened = await open.open(places.map(({ point }) => point));
      return opened.map((place) => {
        const { lat, lon } = stored('place', () => ExactPlace.parse(place.reveal()));
        return [lat, lon];
      });
    },
  };
}

async function* placedPages(pages: AsyncIterable<readonly Item[]>): AsyncIterable<readonly PlacedPolicy[]> {
  for await (const page of pages) yield page.map(placedPolicy);
}

function placedPolicy(item: Item): PlacedPolicy {
  const row = stored('place row', () => Row.parse(item));
  const key: ItemKey = { pk: textIn(item, 'pk'), sk: textIn(item, 'sk') };
  const point = sealedIn(item, 'place', coreAddress(key, row.customerId, 'place'));
  return point ? { ...row, point } : row;
}
