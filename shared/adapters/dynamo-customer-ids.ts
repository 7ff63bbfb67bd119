import { customerIdIn, customerKey } from '../domain/portfolio/customer-item.ts';
import type { CustomerIds } from '../ports/customer-ids.ts';
import { scanKeys } from './dynamo/scan-keys.ts';
import { stored } from './dynamo/stored.ts';
import type { TableOptions } from './dynamo/table-options.ts';

/**
 * Everybody in the core table, from keys alone: nothing else of any item is read. Throws StoreBusy, AccessDenied,
 * ServiceFailed, StoredItemInvalid.
 */
export function dynamoCustomerIds(options: TableOptions): CustomerIds {
  return {
    async *pages() {
      for await (const partitions of scanKeys(options, customerKey('').sk))
        yield partitions.map((partition) => stored('customer', () => customerIdIn(partition)));
    },
  };
}
