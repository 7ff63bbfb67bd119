import { gunzipSync, gzipSync } from 'node:zlib';
import { Episode } from '../../contracts/episode.ts';
import type { ItemKey } from '../../domain/item-key.ts';
import type { Expression } from '../dynamo/condition.ts';
import type { Item } from '../dynamo/item.ts';
import { numberIn } from '../dynamo/read-attribute.ts';
import { stored } from '../dynamo/stored.ts';

/*
 * The episodes table:
 *
 *     alert#<node>      episode     which episode an alert belongs to, known or only referred to
 *     episode#<id>      episode     the episode, compressed, with a version; or into which it was joined
 */

/** An episode as it was read, and its version, 0 for one that is not kept yet. */
export interface Versioned {
  readonly episode: Episode;
  readonly version: number;
}

/** Where it stands to which episode an alert belongs. */
export function alertKey(node: string): ItemKey {
  return { pk: `alert#${node}`, sk: 'episode' };
}

/** Where an episode stands. */
export function episodeKey(id: string): ItemKey {
  return { pk: `episode#${id}`, sk: 'episode' };
}

/** The episode as its next version. */
export function episodeItem({ episode, version }: Versioned): Item & ItemKey {
  return { ...episodeKey(episode.id), v: version + 1, z: gzipSync(JSON.stringify(episode)) };
}

/** The episode in an item. Throws StoredItemInvalid. */
export function episodeIn(item: Item): Versioned {
  return stored('episode', () => {
    const packed = item['z'];
    if (!(packed instanceof Uint8Array)) throw new TypeError('An episode is bytes.');
    return {
      episode: Episode.parse(JSON.parse(gunzipSync(packed).toString())),
      version: numberIn(item, 'v'),
    };
  });
}

/** Into which episode another was joined; undefined for one that stands. */
export function joinedInto(item: Item): string | undefined {
  const into = item['into'];
  return typeof into === 'string' ? into : undefined;
}

/** The item is still of the version that was read; of version 0, that there is none. */
export function stillOf(version: number): Expression {
  if (version === 0) return { expression: 'attribute_not_exists(pk)' };
  return { expression: '#v = :v', names: { '#v': 'v' }, values: { ':v': version } };
}
