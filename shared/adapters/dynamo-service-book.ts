import { collected } from '../domain/collected.ts';
import { customerPartition } from '../domain/portfolio/customer-item.ts';
import { SERVICE_PREFIX, serviceFacts, serviceItem } from '../domain/surveys/service-item.ts';
import type { ServiceBook } from '../ports/service-book.ts';
import { nothingThere } from './dynamo/put.ts';
import { stored } from './dynamo/stored.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';

/** Services in the core table, beside what else is of their customer. Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid. */
export function dynamoServiceBook(options: TableOptions): ServiceBook {
  const table = dynamoTable(options);
  return {
    async ofCustomer(customerId) {
      const pk = customerPartition(customerId);
      const items = await collected(table.queryPages({ pk, beginsWith: SERVICE_PREFIX, consistent: true }));
      return items.map((item) => stored('service', () => serviceFacts(item)));
    },
    async keep(service) {
      const put = await table.put(serviceItem(service), nothingThere);
      return put.written ? service : stored('service', () => serviceFacts(put.standing));
    },
  };
}
