import * as z from 'zod/mini';
import type { Instant } from '../../contracts/instant.ts';
import type { LedgerKey } from '../../contracts/ledger.ts';
import type { ItemKey } from '../../domain/item-key.ts';
import type { Manifest } from '../../ports/ledger.ts';
import type { Item } from '../dynamo/item.ts';
import { stored } from '../dynamo/stored.ts';

/** The partition that lists the days with manifests. No customer's id holds a `#`. */
export const DAYS_PARTITION = 'manifest#days';

/** The day of an instant, in UTC. */
export function dayOf(instant: Instant): string {
  return instant.slice(0, 10);
}

/** The partition of a day's manifests. */
export function dayPartition(day: string): string {
  return `manifest#${day}`;
}

/** Customers told of one occurrence, packed: ids hold no comma. */
const Group = z.object({ p: z.string(), o: z.string(), c: z.string() });
const ManifestItem = z.object({ g: z.array(Group) });

/** A manifest as it is stored, its keys grouped by programme and occurrence: a chunk has one of each. */
export function manifestItem({ at, chunkId, keys }: Manifest): Item & ItemKey {
  const groups = Map.groupBy(keys, ({ programme, occurrence }) => `${programme}#${occurrence}`);
  const packed = [...groups.values()].map((group) => ({
    p: group[0]?.programme,
    o: group[0]?.occurrence,
    c: group.map(({ customerId }) => customerId).join(','),
  }));
  return { pk: dayPartition(dayOf(at)), sk: `${at}#${chunkId}`, g: packed };
}

/** The keys in a stored manifest. Throws StoredItemInvalid. */
export function manifestKeys(item: Item): readonly LedgerKey[] {
  const { g } = stored('manifest', () => ManifestItem.parse(item));
  return g.flatMap(({ p, o, c }) =>
    c.split(',').map((customerId) => ({ customerId, programme: p, occurrence: o })),
  );
}
