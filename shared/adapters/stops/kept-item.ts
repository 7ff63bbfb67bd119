import { createHash, randomBytes } from 'node:crypto';
import type { Chunk } from '../../contracts/candidate.ts';
import type { HaltScope } from '../../contracts/halt.ts';
import type { ItemKey } from '../../domain/item-key.ts';
import { sortedJson } from '../../domain/sorted-json.ts';
import type { Kept } from '../../ports/stops.ts';
import type { Expression } from '../dynamo/condition.ts';
import type { Item } from '../dynamo/item.ts';
import { textIn } from '../dynamo/read-attribute.ts';
import { shortKey } from '../dynamo/short-key.ts';
import { stored } from '../dynamo/stored.ts';
import { packedChunk, unpackedChunk } from '../ledger/manifest-item.ts';
import { keptPartition, listingKey } from './keys.ts';

const DIGEST_CHARACTERS = 32;

/** Where a chunk is kept: the same for the same chunk with the same recipients. */
export function keptKey(scope: HaltScope, chunk: Chunk): ItemKey {
  const digest = createHash('sha256').update(sortedJson(chunk)).digest('base64url');
  return { pk: keptPartition(scope), sk: `${shortKey(chunk.id)}#${digest.slice(0, DIGEST_CHARACTERS)}` };
}

/** A chunk as it is kept, and the listing of its scope, both with a mark of this very keeping. */
export function keptItems(scope: HaltScope, chunk: Chunk): readonly (Item & ItemKey)[] {
  const mark = randomBytes(9).toString('base64url');
  return [
    { ...keptKey(scope, chunk), mark, z: packedChunk(chunk) },
    { ...listingKey(scope), mark },
  ];
}

/** The chunk in an item. Throws StoredItemInvalid. */
export function keptIn(item: Item): Kept {
  return { mark: textIn(item, 'mark'), chunk: stored('kept chunk', () => unpackedChunk(item['z'])) };
}

/** Nothing was kept there since the mark was read. */
export function stillMarked(mark: string): Expression {
  return { expression: '#mark = :mark', names: { '#mark': 'mark' }, values: { ':mark': mark } };
}
