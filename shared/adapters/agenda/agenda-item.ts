import * as z from 'zod/mini';
import { type AgendaItem, WakeItem, WakeReason } from '../../contracts/agenda.ts';
import { Instant } from '../../contracts/instant.ts';
import type { ItemKey } from '../../domain/item-key.ts';
import { StoredItemInvalid } from '../../errors.ts';
import type { Item } from '../dynamo/item.ts';
import { bytesIn, textIn } from '../dynamo/read-attribute.ts';
import { stored } from '../dynamo/stored.ts';
import { packedChunk, unpackedChunk } from '../ledger/manifest-item.ts';
import { agendaKey } from './keys.ts';

/** What DynamoDB takes in one item, less what keys need: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html */
const MOST_BYTES = 400_000;

const Reasons = z.array(WakeReason);

/**
 * An item of the agenda as it is stored: of a wake its reasons as JSON, of messages the chunk as compressed JSON.
 * Throws RangeError for a chunk too large for an item, which none is that fits into a queue message (200 KB).
 */
export function agendaItem(item: AgendaItem): Item & ItemKey {
  if (item.kind === 'wake') return { ...agendaKey(item), r: JSON.stringify(item.reasons) };
  const z = packedChunk(item.chunk);
  if (z.length > MOST_BYTES) throw new RangeError(`A chunk of ${z.length} bytes is too large to be kept.`);
  return { ...agendaKey(item), z };
}

/** What a stored item says. Throws StoredItemInvalid. */
export function agendaItemIn(item: Item): AgendaItem {
  const [at, kind, id = '', mark] = textIn(item, 'sk').split('#');
  return stored('agenda item', (): AgendaItem => {
    const dueAt = Instant.parse(at);
    if (kind === 'send') return { kind, dueAt, id, chunk: unpackedChunk(bytesIn(item, 'z')) };
    if (kind !== 'wake') throw new StoredItemInvalid('An agenda item is neither a wake nor a message.');
    const reasons = Reasons.parse(JSON.parse(textIn(item, 'r')));
    return WakeItem.parse({ kind, dueAt, customerId: id, reasons, mark });
  });
}

/** When a stored item is due. Throws StoredItemInvalid. */
export function dueAtIn(item: Item): Instant {
  const [at] = textIn(item, 'sk').split('#');
  return stored('agenda item', () => Instant.parse(at));
}
