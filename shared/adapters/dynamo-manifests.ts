import { type Instant, plus } from '../contracts/instant.ts';
import type { Manifests } from '../ports/ledger.ts';
import { readable } from './dynamo/readable.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { dayOf, dayPartition, manifestIn, notedBetween } from './ledger/manifest-item.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The manifests in the ledger table, read strongly consistent: one query a day, so ask for days rather than years.
 * Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid.
 */
export function dynamoManifests(options: TableOptions): Manifests {
  const table = dynamoTable(options);
  return {
    async *between(from, to, passOver) {
      if (from > to) return;
      for (const day of daysFrom(from, to)) {
        const query = { pk: dayPartition(day), between: notedBetween(from, to), consistent: true };
        for await (const page of table.queryPages(query)) yield readable(page, manifestIn, passOver);
      }
    },
  };
}

/** The UTC days from one instant to another, both inclusive. */
function* daysFrom(from: Instant, to: Instant): Iterable<string> {
  const last = dayOf(to);
  for (let at = from; dayOf(at) <= last; at = plus(at, DAY_MS)) yield dayOf(at);
}
