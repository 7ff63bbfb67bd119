import type { Expression } from '#shared/adapters/dynamo/condition.ts';
import { fromDynamo, type Item, toDynamo } from '#shared/adapters/dynamo/item.ts';
import type { Table } from '#shared/adapters/dynamo/table.ts';
import { type Action, keyOfAction } from '#shared/adapters/dynamo/transact.ts';
import { itemText } from '#shared/domain/item-key.ts';
import { ServiceFailed } from '#shared/errors.ts';

/** A table in memory, with its items by `pk|sk`. */
export interface MemoryTable {
  readonly table: Table;
  readonly items: Map<string, Item>;
}

/** A table in memory. Like DynamoDB it refuses a transaction that names one key twice. */
export function memoryTable(): MemoryTable {
  const items = new Map<string, Item>();
  const table: Table = {
    batchGet: async (keys) =>
      [...new Set(keys.map(itemText))].map((key) => items.get(key)).filter((item) => item !== undefined),
    async *queryPages({ pk }) {
      const found = [...items.values()].filter((item) => item['pk'] === pk);
      if (found.length > 0) yield found.toSorted((a, b) => (String(a['sk']) < String(b['sk']) ? -1 : 1));
    },
    async transact(actions) {
      const keys = actions.map(keyOf);
      if (new Set(keys).size < keys.length) throw new ServiceFailed('A transaction names one key twice.');
      if (!actions.every((action) => holds(action.condition, items.get(keyOf(action))))) return false;
      for (const action of actions) apply(action, items);
      return true;
    },
    put: async () => notHere(),
    update: async () => notHere(),
    batchWrite: async () => notHere(),
    count: async () => notHere(),
  };
  return { table, items };
}

function notHere(): never {
  throw new ServiceFailed('The table in memory is written in transactions only.');
}

function keyOf(action: Action): string {
  return itemText(keyOfAction(action));
}

function apply(action: Action, items: Map<string, Item>): void {
  if ('put' in action) items.set(keyOf(action), fromDynamo(toDynamo(action.put)));
  else if ('delete' in action) items.delete(keyOf(action));
  else items.set(keyOf(action), changed(items.get(keyOf(action)) ?? action.update, action.change));
}

const SET = /^SET (?<name>\S+) = (?<value>\S+)$/;
const REMOVE = /^REMOVE (?<name>\S+)$/;

/** An item with one attribute set or removed. */
function changed(item: object, { expression, names = {}, values = {} }: Expression): Item {
  const set = SET.exec(expression)?.groups;
  if (set) return { ...item, [names[set['name'] ?? ''] ?? '']: values[set['value'] ?? ''] };
  const gone = REMOVE.exec(expression)?.groups?.['name'];
  if (gone === undefined) throw new ServiceFailed('The table in memory sets or removes one attribute.');
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== names[gone]));
}

const ABSENT = /^attribute_not_exists\((?<name>.+)\)$/;
const EQUAL = /^(?<name>\S+) = (?<value>\S+)$/;

/** Whether conditions hold that are joined by AND: an attribute is absent, or equal to a value. */
function holds(condition: Expression | undefined, item: Item | undefined): boolean {
  const { expression, names = {}, values = {} } = condition ?? { expression: '' };
  const at = (name: string) => item?.[names[name] ?? name];
  return expression.split(' AND ').every((one) => {
    const absent = ABSENT.exec(one)?.groups?.['name'];
    if (absent !== undefined) return at(absent) === undefined;
    const equal = EQUAL.exec(one)?.groups;
    return one === '' || (item !== undefined && at(equal?.['name'] ?? '') === values[equal?.['value'] ?? '']);
  });
}
