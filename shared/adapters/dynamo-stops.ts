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
import { cancelledKey, haltKey, refusalsKey } from './stops/keys.ts';
import { refusalsIn } from './stops/refusal-item.ts';

/**
 * The stops table as outreach uses it: one BatchGetItem for what stands against 25 recipients of one occurrence (3
 * halts, 25 customers, 25 numbers under up to two index versions; of what can be called off 26 keys more, a call of its own). Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid.
 */
export function dynamoStops(options: TableOptions): Stops {
  const table = dynamoTable(options);
  return {
    async standing({ refusers, programme, occurrences, scopes: others, cancellable = [] }) {
      const scopes = scopesOfAll(programme, occurrences, others);
      const keys = refusers.flatMap(({ customerId, phoneIndexes }) => [
        refusalsKey({ customerId }),
        ...phoneIndexes.map((phoneIndex) => refusalsKey({ phoneIndex })),
      ]);
      const cancellations = cancellable.flatMap(cancellationsOf(programme));
      const asked = [...scopes.map(haltKey), ...keys, ...cancellations];
      const items = await table.batchGet(asked, { consistent: true });
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
        cancelled: new Set(
          cancellable
            .filter((one) => cancellationsOf(programme)(one).some((key) => found.has(itemText(key))))
            .map(({ customerId }) => customerId),
        ),
      };
    },
    async keep(scope, chunk) {
      // Together, so that whatever is kept is found: a listing of its own could be taken away in between.
      await table.transact(keptItems(scope, chunk).map((put) => ({ put })));
    },
  };
}

/** Where it would stand that a message is called off: for all, or for its customer. */
function cancellationsOf(programme: string) {
  return ({ customerId, occurrence }: { readonly customerId: string; readonly occurrence: string }) => [
    cancelledKey(programme, occurrence),
    cancelledKey(programme, occurrence, customerId),
  ];
}

function textOf(item: Item): string {
  return itemText({ pk: textIn(item, 'pk'), sk: textIn(item, 'sk') });
}

function refusalsBy(by: Refuser, found: ReadonlyMap<string, Item>): readonly Refusal[] {
  const item = found.get(itemText(refusalsKey(by)));
  return item ? refusalsIn(item) : [];
}
