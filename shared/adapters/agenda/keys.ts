import { createHash } from 'node:crypto';
import type { AgendaItem, Wake } from '../../contracts/agenda.ts';
import type { Chunk } from '../../contracts/candidate.ts';
import type { Instant } from '../../contracts/instant.ts';
import type { ItemKey } from '../../domain/item-key.ts';
import { sortedJson } from '../../domain/sorted-json.ts';

/*
 * The agenda table. In it nothing is personal: ids are pseudonymous, chunks hold references.
 *
 *     agenda#<shard 0-7>    <dueAt>#wake#<customer id>#<mark>    somebody is to be looked at
 *     agenda#<shard 0-7>    <dueAt>#send#<digest>                messages that wait for their hour
 *     wake#<customer id>    wake                                 a customer's one wake, and which item is its own
 */

/** Partitions the agenda is spread over: each takes 1,000 write units a second. */
const SHARDS = 8;
const DIGEST_CHARACTERS = 32;
const MARK_CHARACTERS = 12;

/** The partitions of what is due some time. */
export const agendaPartitions: readonly string[] = Array.from(
  { length: SHARDS },
  (_, shard) => `agenda#${shard}`,
);

/** Where a customer's one wake stands. */
export function wakeKey(customerId: string): ItemKey {
  return { pk: `wake#${customerId}`, sk: 'wake' };
}

/** Where an item of the agenda stands. */
export function agendaKey(item: AgendaItem): ItemKey {
  return { pk: shardOf(idOf(item)), sk: agendaSortKey(item) };
}

/** In which order items of the agenda come, and what tells each from all others. */
export function agendaSortKey(item: AgendaItem): string {
  const mark = item.kind === 'wake' && item.mark !== undefined ? `#${item.mark}` : '';
  return `${item.dueAt}#${idOf(item)}${mark}`;
}

function idOf(item: AgendaItem): string {
  return item.kind === 'wake' ? `wake#${item.customerId}` : `send#${item.id}`;
}

/** Before everything that is due at any time. */
export const EARLIEST: Instant = '0000-01-01T00:00:00.000Z';

/** The sort keys of what is due from an instant to another, both inclusive; `$` follows the `#` after the time. */
export function dueBetween(from: Instant, to: Instant): readonly [from: string, to: string] {
  return [from, `${to}$`];
}

/** The id of messages that wait: the same for the same chunk with the same recipients. */
export function sendId({ id, recipients }: Chunk): string {
  return digestOf(sortedJson({ id, recipients })).slice(0, DIGEST_CHARACTERS);
}

/**
 * The mark of what one change of a wake writes: the same for the same change, made again after a crash. Since what was
 * read has the mark of the change before, no two changes of one wake ever have the same, even if it goes to and fro.
 */
export function markOf(from: Wake | undefined, to: Wake): string {
  return digestOf(sortedJson({ from, to })).slice(0, MARK_CHARACTERS);
}

function shardOf(id: string): string {
  const [first = 0] = createHash('sha256').update(id).digest();
  return `agenda#${first % SHARDS}`;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
