import {
  type AttributeValue,
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';

type Stored = Record<string, AttributeValue>;
type Values = Readonly<Record<string, AttributeValue>>;

/** A table in memory behind the client of DynamoDB, as far as the agenda and the services use it. */
export interface MemoryDynamo {
  readonly client: DynamoDBClient;
  /** The calls made of each kind: `QueryCommand`. */
  readonly calls: Map<string, number>;
  /** Is awaited before each call takes effect, and after it. */
  step: () => Promise<void>;
}

/** An empty table. What is not known here fails, so that nothing passes by mistake. */
export function memoryDynamo(): MemoryDynamo {
  const partitions = new Map<string, Map<string, Stored>>();
  const sorted = new Map<string, readonly string[]>();
  const calls = new Map<string, number>();

  function put(item: Stored): void {
    const [pk, sk] = keyOf(item);
    const partition = partitions.get(pk) ?? new Map<string, Stored>();
    partitions.set(pk, partition.set(sk, item));
    sorted.delete(pk);
  }

  function remove(key: Stored): void {
    const [pk, sk] = keyOf(key);
    partitions.get(pk)?.delete(sk); // its sort key is passed over when it is met
  }

  function get(key: Stored): Stored | undefined {
    const [pk, sk] = keyOf(key);
    return partitions.get(pk)?.get(sk);
  }

  function sortKeysOf(pk: string): readonly string[] {
    const known = sorted.get(pk) ?? [...(partitions.get(pk)?.keys() ?? [])].toSorted();
    sorted.set(pk, known);
    return known;
  }

  function update({ input }: UpdateItemCommand) {
    const { Key = {}, ConditionExpression, UpdateExpression = '', ExpressionAttributeValues = {} } = input;
    const standing = get(Key);
    if (!holds(ConditionExpression, standing, ExpressionAttributeValues)) throw conditionFailed(standing);
    const Attributes = changed(standing ?? Key, UpdateExpression, ExpressionAttributeValues);
    put(Attributes);
    return { Attributes };
  }

  function query({ input }: QueryCommand) {
    const { ':pk': pk, ':l': low, ':h': high } = input.ExpressionAttributeValues ?? {};
    const after = input.ExclusiveStartKey?.['sk']?.S ?? '';
    const partition = pk?.S ?? '';
    const [first, last] = [low?.S ?? '', high?.S ?? '\uffff'];
    const stored = partitions.get(partition) ?? new Map<string, Stored>();
    const found = sortKeysOf(partition).filter(
      (sk) => sk > after && sk >= first && sk <= last && stored.has(sk),
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
    for (const { PutRequest, DeleteRequest } of Object.values(input.RequestItems ?? {}).flat()) {
      if (PutRequest?.Item) put(PutRequest.Item);
      if (DeleteRequest?.Key) remove(DeleteRequest.Key);
    }
    return {};
  }

  function batchGet({ input }: BatchGetItemCommand) {
    const asked = Object.entries(input.RequestItems ?? {});
    const answers = asked.map(([name, { Keys = [] }]) => [name, Keys.map(get).filter(Boolean)]);
    return { Responses: Object.fromEntries(answers) };
  }

  function answer(command: unknown): object {
    if (command instanceof UpdateItemCommand) return update(command);
    if (command instanceof QueryCommand) return query(command);
    if (command instanceof BatchWriteItemCommand) return batchWrite(command);
    if (command instanceof BatchGetItemCommand) return batchGet(command);
    if (command instanceof PutItemCommand) return putIf(command);
    throw new Error('The table in memory does not know this call.');
  }

  function putIf({ input: { Item = {}, ConditionExpression } }: PutItemCommand) {
    const standing = get(Item);
    if (!holds(ConditionExpression, standing, {})) throw conditionFailed(standing);
    put(Item);
    return {};
  }

  const memory = { calls, step: async () => undefined };
  const client = {
    async send(command: object) {
      const name = command.constructor.name;
      calls.set(name, (calls.get(name) ?? 0) + 1);
      await memory.step();
      const answered = answer(command);
      await memory.step();
      return answered;
    },
  };
  return Object.assign(memory, { client: client as unknown as DynamoDBClient }); // cast: nothing but send is used
}

function keyOf({ pk, sk }: Stored): readonly [pk: string, sk: string] {
  return [pk?.S ?? '', sk?.S ?? ''];
}

function conditionFailed(standing: Stored | undefined): ConditionalCheckFailedException {
  const failed = { message: 'The condition does not hold.', $metadata: {} };
  return new ConditionalCheckFailedException({ ...failed, ...(standing && { Item: standing }) });
}

const EQUAL = /^(\w+) = (:\w+)$/;

function holds(condition: string | undefined, item: Stored | undefined, values: Values): boolean {
  if (condition === undefined) return true;
  if (condition === 'attribute_not_exists(pk)') return item === undefined;
  const [, name = '', value = ''] = EQUAL.exec(condition) ?? [];
  if (name === '') throw new Error(`The table in memory does not know the condition ${condition}.`);
  return item?.[name]?.S === values[value]?.S;
}

/** An item with attributes set to values, or to what others were before. */
function changed(item: Stored, expression: string, values: Values): Stored {
  const settings = expression.replace(/^SET /, '').split(', ');
  const set = settings.map((setting) => {
    const [name = '', value = ''] = setting.split(' = ');
    return [name, value.startsWith(':') ? values[value] : item[value]];
  });
  return { ...item, ...Object.fromEntries(set) };
}
