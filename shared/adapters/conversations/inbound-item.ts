import type { DataClass } from '../../contracts/class-of-data.ts';
import type { FieldAddress, SealedField } from '../../contracts/facts.ts';
import { Inbound, type InboundRef, senderPartition } from '../../contracts/inbound.ts';
import { type ItemKey, itemText } from '../../domain/item-key.ts';
import type { Item } from '../dynamo/item.ts';
import { bytesIn, textIn } from '../dynamo/read-attribute.ts';
import { stored } from '../dynamo/stored.ts';

const PARTITION = 'sender#';
/** How the sort key of every message that came in begins. */
export const INBOUND_SORT = 'in#';
const SCHEMA = 1;

/** Where a message that came in lies in the ledger table: in the partition of its number. */
export function inboundKey({ sender, messageId }: InboundRef): ItemKey {
  return { pk: senderPartition(sender), sk: `${INBOUND_SORT}${messageId}` };
}

/** Where the number a message came from belongs: sealed, of the form of `Contact`. */
export function fromAddress(ref: InboundRef): FieldAddress {
  return addressOf(ref, 'contact');
}

/** Where the words of a message belong: sealed, of the form of `Content`. */
export function textAddress(ref: InboundRef): FieldAddress {
  return addressOf(ref, 'content');
}

/** A message as it is stored: all of it in clear but number and words, each in the attribute of its class. */
export function inboundItem(
  { id, sender, ...clear }: Inbound,
  sealed: readonly SealedField[],
): Item & ItemKey {
  const fields = Object.fromEntries(sealed.map(({ at, bytes }) => [at.dataClass, bytes]));
  return { ...inboundKey({ sender, messageId: id }), ...clear, ...fields };
}

/** What stands in clear of a message in an item; what others have written beside it is left out. Throws StoredItemInvalid. */
export function inboundIn(item: Item): Inbound {
  const { pk: _pk, sk: _sk, ...clear } = item;
  const sender = textIn(item, 'pk').slice(PARTITION.length);
  const id = textIn(item, 'sk').slice(INBOUND_SORT.length);
  return stored('message that came in', () => Inbound.parse({ ...clear, id, sender }));
}

/** The sealed number in a message's item, a `Contact` once it is open. Throws StoredItemInvalid. */
export function fromField(ref: InboundRef, item: Item): SealedField {
  return { at: fromAddress(ref), bytes: bytesIn(item, fromAddress(ref).dataClass) };
}

/** The sealed words in a message's item, a `Content` once they are open. Throws StoredItemInvalid. */
export function textField(ref: InboundRef, item: Item): SealedField {
  return { at: textAddress(ref), bytes: bytesIn(item, textAddress(ref).dataClass) };
}

function addressOf(ref: InboundRef, dataClass: DataClass): FieldAddress {
  const item = itemText(inboundKey(ref));
  return { dataClass, customerId: senderPartition(ref.sender), table: 'ledger', item, schema: SCHEMA };
}
