import { serviceFacts, serviceKey } from '../domain/surveys/service-item.ts';
import type { ServiceReader } from '../ports/service-book.ts';
import { stored } from './dynamo/stored.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';

/** Services of the core table, a hundred a call. Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid. */
export function dynamoServiceReader(options: TableOptions): ServiceReader {
  const table = dynamoTable(options);
  return {
    async find(ids) {
      const keys = ids.map(({ customerId, serviceId }) => serviceKey(customerId, serviceId));
      const items = await table.batchGet(keys, { consistent: true });
      return items.map((item) => stored('service', () => serviceFacts(item)));
    },
  };
}
