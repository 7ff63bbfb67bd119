import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { conditionHolds, type Mentioned, type Stored, updated } from './dynamo-expressions.ts';

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html */
const MOST_ACTIONS = 100;

/** A call as it was made: which, on which tables, and how many keys or actions it named of each. */
export interface MadeCall {
  readonly name: string;
  readonly tables: Readonly<Record<string, number>>;
}

/** Tables in memory behind the client of DynamoDB, as far as tests of adapters use it. */
export interface MemoryDynamo {
  readonly client: DynamoDBClient;
  /** The calls made of each kind: `QueryCommand`. */
  readonly calls: Map<string, number>;
  /** The calls made, in order. */
  readonly made: readonly MadeCall[];
  /** The inputs of the calls that took effect, in that order: what failed is not among them. */
  readonly effects: readonly unknown[];
  /** What lies in a table. */
  items(table: string): readonly Stored[];
  /** Is awaited before each call takes effect, and after it. */
  step: () => Promise<void>;
}

type Guarded = Mentioned & { readonly ConditionExpression?: string | undefined };

/** Empty tables. What is not known here fails, so that nothing passes by mistake. */
export function memoryDynamo(): MemoryDynamo {
  const partitions = new Map<string, Map<string, Stored>>();
  const sorted = new Map<string, readonly string[]>();
  const calls = new Map<string, number>();
  const made: MadeCall[] = [];
  const effects: unknown[] = [];

  function put(table: string, item: Stored): void {
    const [name, sk] = placeOf(table, item);
    const partition = partitions.get(name) ?? new Map<string, Stored>();
    if (!partition.has(sk)) sorted.delete(name);
    partitions.set(name, partition.set(sk, item));
  }

  function remove(table: string, key: Stored): void {
    const [name, sk] = placeOf(table, key);
    partitions.get(name)?.delete(sk); // its sort key is passed over when it is met
  }

  function get(table: string, key: Stored): Stored | undefined {
    const [name, sk] = placeOf(table, key);
    return partitions.get(name)?.get(sk);
  }

  function sortKeysOf(name: string): readonly string[] {
    const known = sorted.get(name) ?? [...(partitions.get(name)?.keys() ?? [])].toSorted();
    sorted.set(name, known);
    return known;
  }

  /** What stands under a key, if a condition holds. Throws ConditionalCheckFailedException with what stands. */
  function standingIf(guarded: Guarded, table: string, key: Stored): Stored | undefined {
    const standing = get(table, key);
    if (conditionHolds(guarded.ConditionExpression, standing, guarded)) return standing;
    const failed = { message: 'The condition does not hold.', $metadata: {} };
    throw new ConditionalCheckFailedException({ ...failed, ...(standing && { Item: standing }) });
  }

  function putIf({ TableName = '', Item = {}, ...guarded }: PutItemCommand['input']) {
    standingIf(guarded, TableName, Item);
    put(TableName, Item);
    return {};
  }

  function update({
    TableName = '',
    Key = {},
    UpdateExpression = '',
    ...guarded
  }: UpdateItemCommand['input']) {
    const standing = standingIf(guarded, TableName, Key);
    const Attributes = updated(standing ?? Key, UpdateExpression, guarded);
    put(TableName, Attributes);
    return { Attributes };
  }

  function query({ input }: QueryCommand) {
    const {
      ':pk': pk,
      ':l': low,
      ':h': high,
      ':f': from,
      ':b': prefix,
    } = input.ExpressionAttributeValues ?? {};
    const after = input.ExclusiveStartKey?.['sk']?.S ?? '';
    const name = partitionName(input.TableName ?? '', pk?.S ?? '');
    const [first, last, begins] = [low?.S ?? from?.S ?? '', high?.S ?? '\uffff', prefix?.S ?? ''];
    const stored = partitions.get(name) ?? new Map<string, Stored>();
    const found = sortKeysOf(name).filter(
      (sk) => sk > after && sk >= first && sk <= last && sk.startsWith(begins) && stored.has(sk),
    );
    const page = found.slice(0, input.Limit ?? found.length);
    const items = page.map((sk) => stored.get(sk)).filter((item) => item !== undefined);
    const end = items.at(-1);
    return {
      Count: items.length,
      ...(input.Select !== 'COUNT' && { Items: items }),
      ...(page.length < found.length && end && { LastEvaluatedKey: { pk: end['pk'], sk: end['sk'] } }),
    };
  }

  function batchWrite({ input }: BatchWriteItemCommand) {
    for (const [table, requests] of Object.entries(input.RequestItems ?? {})) {
      for (const { PutRequest, DeleteRequest } of requests) {
        if (PutRequest?.Item) put(table, PutRequest.Item);
        if (DeleteRequest?.Key) remove(table, DeleteRequest.Key);
      }
    }
    return {};
  }

  function batchGet({ input }: BatchGetItemCommand) {
    const asked = Object.entries(input.RequestItems ?? {});
    const answers = asked.map(([table, { Keys = [] }]) => [
      table,
      Keys.map((key) => get(table, key)).filter(Boolean),
    ]);
    return { Responses: Object.fromEntries(answers) };
  }

  function transactWrite({ input }: TransactWriteItemsCommand) {
    const actions = (input.TransactItems ?? []).map(actionIn);
    if (actions.length > MOST_ACTIONS) throw new Error(`A transaction of ${actions.length} actions.`);
    const CancellationReasons = actions.map(({ table, key, guarded }) => {
      const holds = conditionHolds(guarded.ConditionExpression, get(table, key), guarded);
      return { Code: holds ? 'None' : 'ConditionalCheckFailed' };
    });
    if (CancellationReasons.some(({ Code }) => Code !== 'None'))
      throw new TransactionCanceledException({ message: 'Cancelled.', $metadata: {}, CancellationReasons });
    for (const { table, key, item, change, guarded } of actions) {
      if (item) put(table, item);
      else if (change === undefined) remove(table, key);
      else put(table, updated(get(table, key) ?? key, change, guarded));
    }
    return {};
  }

  function answer(command: unknown): object {
    if (command instanceof UpdateItemCommand) return update(command.input);
    if (command instanceof QueryCommand) return query(command);
    if (command instanceof BatchWriteItemCommand) return batchWrite(command);
    if (command instanceof BatchGetItemCommand) return batchGet(command);
    if (command instanceof PutItemCommand) return putIf(command.input);
    if (command instanceof TransactWriteItemsCommand) return transactWrite(command);
    throw new Error('The tables in memory do not know this call.');
  }

  const memory = {
    calls,
    made,
    effects,
    step: async () => undefined,
    items: (table: string) =>
      [...partitions]
        .filter(([name]) => name.startsWith(`${table}|`))
        .flatMap(([, one]) => [...one.values()]),
  };
  const client = {
    async send(command: object) {
      const { name } = command.constructor;
      calls.set(name, (calls.get(name) ?? 0) + 1);
      made.push({ name, tables: tablesOf(command) });
      await memory.step();
      const answered = answer(command);
      if ('input' in command) effects.push(command.input);
      await memory.step();
      return answered;
    },
  };
  return Object.assign(memory, { client: client as unknown as DynamoDBClient }); // cast: nothing but send is used
}

function partitionName(table: string, pk: string): string {
  return `${table}|${pk}`;
}

function placeOf(table: string, { pk, sk }: Stored): readonly [partition: string, sk: string] {
  return [partitionName(table, pk?.S ?? ''), sk?.S ?? ''];
}

/** One action of a transaction: a put has an item, an update a change, a deletion neither. */
function actionIn({ Put, Update, Delete }: TransactWriteItem) {
  const guarded: Guarded = Put ?? Update ?? Delete ?? {};
  return {
    table: (Put ?? Update ?? Delete)?.TableName ?? '',
    key: Put?.Item ?? Update?.Key ?? Delete?.Key ?? {},
    item: Put?.Item,
    change: Update?.UpdateExpression,
    guarded,
  };
}

/** The tables of a call, with how many keys or actions it names of each. */
function tablesOf(command: object): Readonly<Record<string, number>> {
  if (command instanceof BatchGetItemCommand)
    return counted(Object.entries(command.input.RequestItems ?? {}), ({ Keys = [] }) => Keys.length);
  if (command instanceof BatchWriteItemCommand)
    return counted(Object.entries(command.input.RequestItems ?? {}), (requests) => requests.length);
  if (command instanceof TransactWriteItemsCommand) {
    const names = (command.input.TransactItems ?? []).map((item) => actionIn(item).table);
    return counted([...Map.groupBy(names, (name) => name)], (some) => some.length);
  }
  const single = command as { readonly input?: { readonly TableName?: string } }; // cast: all others name one table
  return { [single.input?.TableName ?? '']: 1 };
}

function counted<Of>(entries: readonly (readonly [string, Of])[], count: (of: Of) => number) {
  return Object.fromEntries(entries.map(([name, of]) => [name, count(of)]));
}
