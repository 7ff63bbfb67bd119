import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, expect, it } from 'vitest';
import { toDynamo } from '#shared/adapters/dynamo/item.ts';
import { dynamoKeptChunks } from '#shared/adapters/dynamo-kept-chunks.ts';
import { dynamoManifests } from '#shared/adapters/dynamo-manifests.ts';
import { dayOf, dayPartition, manifestItem } from '#shared/adapters/ledger/manifest-item.ts';
import { keptItems } from '#shared/adapters/stops/kept-item.ts';
import { plus } from '#shared/contracts/instant.ts';
import { StoredItemInvalid } from '#shared/errors.ts';
import { aChunk } from '../../support/a-chunk.ts';
import { watchInMemory } from '../../support/a-watch.ts';
import { mockedClient } from '../../support/mocked-client.ts';

const dynamo = mockedClient(DynamoDBClient);
const client = new DynamoDBClient({});
const broken = new Uint8Array([1, 2, 3]);
const unreadable = { itemDigest: expect.stringMatching(/^[\w-]{16}$/), cause: expect.any(StoredItemInvalid) };

beforeEach(() => {
  dynamo.reset();
  dynamo.on(QueryCommand).resolves({ Items: [] });
});

function given(pk: string, ...items: readonly object[]): void {
  const ofPartition = { ExpressionAttributeValues: { ':pk': { S: pk } } };
  dynamo.on(QueryCommand, ofPartition).resolves({ Items: items.map(toDynamo) });
}

it('a kept chunk that cannot be read holds up neither those beside it nor later scopes', async () => {
  const [one, other] = [aChunk({ id: 'one' }), aChunk({ id: 'other' })];
  const kept = (id: string) => keptItems(`episode:${id}`, id === 'a' ? one : other);
  const [keptA, listingA] = kept('a');
  const [keptB, listingB] = kept('b');
  given('kept', { pk: 'kept', sk: 'gossip', mark: 'x' }, listingA ?? {}, listingB ?? {});
  given('kept#episode:a', { ...keptA, sk: 'a', z: broken }, keptA ?? {});
  given('kept#episode:b', keptB ?? {});
  const { look, world } = watchInMemory();
  const stored = dynamoKeptChunks({ client, table: 'stops' });
  const forgotten: string[] = [];
  const forget: typeof stored.forget = async (_, some) => {
    forgotten.push(...some.map(({ chunk }) => chunk.id));
  };
  const watched = await look(undefined, { kept: { ...stored, forget } });
  expect(watched).toMatchObject({ released: 2, passedOver: [unreadable, unreadable] });
  expect(world.outreachQueue.chunks.urgent).toEqual([one, other]);
  expect(forgotten).toEqual(['one', 'other']);
});

it('a manifest that cannot be read holds up no other, and is passed over once', async () => {
  const { look, world, cursor } = watchInMemory();
  const now = world.clocks.businessClock();
  const [first, second] = [plus(now, -20 * 60_000), plus(now, -15 * 60_000)];
  const manifest = manifestItem({ at: second, chunk: aChunk() });
  given(dayPartition(dayOf(now)), { ...manifestItem({ at: first, chunk: aChunk() }), z: broken }, manifest);
  const manifests = dynamoManifests({ client, table: 'ledger' });
  expect(await look(undefined, { manifests })).toMatchObject({ passedOver: [unreadable] });
  expect((await cursor.read()) ?? '').toBe(plus(now, -10 * 60_000));
});

it('whoever reads without passing over is told of what cannot be read', async () => {
  const at = '2026-11-22T07:00:00.000Z';
  given(dayPartition(dayOf(at)), { ...manifestItem({ at, chunk: aChunk() }), z: broken });
  const pages = dynamoManifests({ client, table: 'ledger' }).between(at, at);
  await expect(pages[Symbol.asyncIterator]().next()).rejects.toThrow(StoredItemInvalid);
});
