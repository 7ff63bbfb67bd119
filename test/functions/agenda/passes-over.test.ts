import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, expect, it } from 'vitest';
import { agendaItem } from '#shared/adapters/agenda/agenda-item.ts';
import { toDynamo } from '#shared/adapters/dynamo/item.ts';
import type { SendItem, WakeItem } from '#shared/contracts/agenda.ts';
import { StoredItemInvalid } from '#shared/errors.ts';
import { drain } from '../../../functions/agenda/drain.ts';
import type { AgendaUnderTest } from '../../conformance/agenda-under-test.ts';
import { agendaOn } from '../../shared/adapters/agenda/a-table.ts';
import { aChunk } from '../../support/a-chunk.ts';
import { agendaInMemory, handedOver, minutesAgo } from '../../support/an-agenda.ts';
import { type MemoryDynamo, memoryDynamo } from '../../support/fakes/memory-dynamo.ts';

let dynamo: MemoryDynamo;
let table: AgendaUnderTest;
const unreadable = { itemDigest: expect.stringMatching(/^[\w-]{16}$/), cause: expect.any(StoredItemInvalid) };
const send: SendItem = { kind: 'send', dueAt: minutesAgo(3), id: 'one', chunk: aChunk() };
const wake: WakeItem = { kind: 'wake', dueAt: minutesAgo(2), customerId: 'cus_9', reasons: [] };

beforeEach(async () => {
  dynamo = memoryDynamo();
  table = agendaOn(dynamo);
  await table.agenda.postpone([{ dueAt: minutesAgo(1), chunk: aChunk() }]);
});

async function given(item: object): Promise<void> {
  await dynamo.client.send(new PutItemCommand({ TableName: 'agenda', Item: toDynamo(item) }));
}

it.each([
  ['a chunk that is no chunk', { ...agendaItem(send), z: new Uint8Array([1, 2, 3]) }],
  ['a chunk that is missing', { ...agendaItem(send), z: undefined }],
  ['reasons that are none', { ...agendaItem(wake), r: '{"programme"' }],
  ['reasons that are missing', { ...agendaItem(wake), r: undefined }],
  ['another kind', { ...agendaItem(wake), sk: `${minutesAgo(2)}#dance#cus_9` }],
])('%s holds up nothing, is told of, and stays', async (_, item) => {
  await given(item);
  const world = agendaInMemory();
  const services = { ...world, agenda: table.due };
  expect(await drain(() => 50_000, services)).toMatchObject({ sends: 1, wakes: 0, passedOver: [unreadable] });
  expect(handedOver(world).urgent).toEqual(['cus_1']);
  expect(await drain(() => 50_000, services)).toMatchObject({ sends: 0, passedOver: [unreadable] });
});

it('whoever reads without passing over is told of what cannot be read', async () => {
  await given({ ...agendaItem(wake), r: 'gossip' });
  const pages = table.due.due(minutesAgo(0));
  await expect(pages[Symbol.asyncIterator]().next()).rejects.toThrow(StoredItemInvalid);
});
