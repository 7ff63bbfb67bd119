import { scopesOfAll } from '../contracts/halt.ts';
import type { Refusal, Refuser } from '../contracts/refusal.ts';
import { itemText } from '../domain/item-key.ts';
import type { Stops } from '../ports/stops.ts';
import type { Item } from './dynamo/item.ts';
import { textIn } from './dynamo/read-attribute.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { haltIn } from './stops/halt-item.ts';
import { keptItems } from './stops/kept-item.ts';
import { haltKey, refusalsKey } from './stops/keys.ts';
import { refusalsIn } from './stops/refusal-item.ts';

/**
 * The stops table as outreach uses it: one BatchGetItem for what stands against 25 recipients of one occurrence (3
 * halts, 25 customers, 25 numbers under up to two index versions). Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid.
 */
export function dynamoStops(options: TableOptions): Stops {
  const table = dynamoTable(options);
  return {
    async standing({ refusers, programme, occurrences, scopes: others }) {
      const scopes = scopesOfAll(programme, occurrences, others);
      const keys = refusers.flatMap(({ customerId, phoneIndexes }) => [
        refusalsKey({ customerId }),
        ...phoneIndexes.map((phoneIndex) => refusalsKey({ phoneIndex })),
      ]);
      const items = await table.batchGet([...scopes.map(haltKey), ...keys], { consistent: true });
      const found = new Map(items.map((item) => [textOf(item), item]));
      return {
        halts: scopes
          .map((scope) => found.get(itemText(haltKey(scope))))
          .filter((item) => item !== undefined)
          .map(haltIn),
        ofCustomers: new Map(
          refusers.map(({ customerId }) => [customerId, refusalsBy({ customerId }, found)]),
        ),
        ofNumbers: new Map(
          refusers.map(({ phoneIndexes }) => [
            phoneIndexes[0] ?? '',
            phoneIndexes.flatMap((phoneIndex) => refusalsBy({ phoneIndex }, found)),
          ]),
        ),
      };
    },
    async keep(scope, chunk) {
      // Together, so that whatever is kept is found: a listing of its own could be taken away in between.
      await table.transact(keptItems(scope, chunk).map((put) => ({ put })));
    },
  };
}

function textOf(item: Item): string {
  return itemText({ pk: textIn(item, 'pk'), sk: textIn(item, 'sk') });
}

function refusalsBy(by: Refuser, found: ReadonlyMap<string, Item>): readonly Refusal[] {
  const item = found.get(itemText(refusalsKey(by)));
  return item ? refusalsIn(item) : [];
}
