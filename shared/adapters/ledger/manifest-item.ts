import { gunzipSync, gzipSync } from 'node:zlib';
import { Chunk } from '../../contracts/candidate.ts';
import { Instant } from '../../contracts/instant.ts';
import type { ItemKey } from '../../domain/item-key.ts';
import type { Manifest } from '../../ports/ledger.ts';
import type { Item } from '../dynamo/item.ts';
import { textIn } from '../dynamo/read-attribute.ts';
import { stored } from '../dynamo/stored.ts';

/** The partition that lists the days with manifests. No customer's id holds a `#`. */
export const DAYS_PARTITION = 'manifest#days';

/** The day of an instant, in UTC. */
export function dayOf(instant: Instant): string {
  return instant.slice(0, 10);
}

/** The partition of a day's manifests. */
export function dayPartition(day: string): string {
  return `manifest#${day}`;
}

/** The sort keys of what was noted from an instant to another, both inclusive; `$` follows the `#` after the time. */
export function notedBetween(from: Instant, to: Instant): readonly [from: string, to: string] {
  return [from, `${to}$`];
}

/** A manifest as it is stored: the chunk as compressed JSON under its time. */
export function manifestItem({ at, chunk }: Manifest): Item & ItemKey {
  return { pk: dayPartition(dayOf(at)), sk: `${at}#${chunk.id}`, z: packedChunk(chunk) };
}

/** The manifest in a stored item. Throws StoredItemInvalid. */
export function manifestIn(item: Item): Manifest {
  const [at] = textIn(item, 'sk').split('#');
  return stored('manifest', () => ({ at: Instant.parse(at), chunk: unpackedChunk(item['z']) }));
}

/** A chunk as compressed JSON: ids of one insurer are alike, so it shrinks to a fifth or less. */
export function packedChunk(chunk: Chunk): Uint8Array {
  return gzipSync(JSON.stringify(chunk));
}

/** The chunk in what `packedChunk` made. Throws ZodError, or what zlib throws, for anything else. */
export function unpackedChunk(packed: unknown): Chunk {
  if (!(packed instanceof Uint8Array)) throw new TypeError('A packed chunk is bytes.');
  return Chunk.parse(JSON.parse(gunzipSync(packed).toString()));
}
