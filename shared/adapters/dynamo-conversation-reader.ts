import { senderPartition } from '../contracts/inbound.ts';
import { collected } from '../domain/collected.ts';
import type { ConversationReader, KeptMessage, NumberTalk } from '../ports/conversations.ts';
import type { Open } from '../ports/vault.ts';
import { answeredIn } from './conversations/answered-attributes.ts';
import { DIALOGUE_SORT } from './conversations/dialogue-item.ts';
import { INBOUND_SORT, inboundIn, textField } from './conversations/inbound-item.ts';
import { linksPartition } from './conversations/links.ts';
import type { Item } from './dynamo/item.ts';
import { textIn } from './dynamo/read-attribute.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { openedTexts } from './ledger/opened-texts.ts';
import { readableRows } from './ledger/readable-rows.ts';

/** `open` is for class `content`. */
type Options = TableOptions & { readonly open: Open };

/** Conversations in the ledger table. Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid, VaultError. */
export function dynamoConversationReader({ open, ...options }: Options): ConversationReader {
  const table = dynamoTable(options);

  async function talkWith(sender: string): Promise<NumberTalk> {
    const items = await collected(table.queryPages({ pk: senderPartition(sender), consistent: true }));
    const isMessage = (item: Item) => textIn(item, 'sk').startsWith(INBOUND_SORT);
    const rows = items.filter((item) => !isMessage(item) && textIn(item, 'sk') !== DIALOGUE_SORT);
    return {
      messages: await keptMessages(sender, items.filter(isMessage), open),
      replies: await readableRows(rows, open),
    };
  }

  return {
    async ofCustomer(customerId) {
      const links = await collected(table.queryPages({ pk: linksPartition(customerId), consistent: true }));
      return await Promise.all(links.map((link) => talkWith(textIn(link, 'sk'))));
    },
  };
}

async function keptMessages(
  sender: string,
  items: readonly Item[],
  open: Open,
): Promise<readonly KeptMessage[]> {
  const kept = items.map((item) => {
    const inbound = inboundIn(item);
    return { inbound, item, words: textField({ sender, messageId: inbound.id }, item) };
  });
  const texts = await openedTexts(
    open,
    kept.map(({ words }) => words),
  );
  return kept.map(({ inbound, item, words }) => {
    const [text, answered] = [texts.get(words.at.item), answeredIn(item)];
    return { inbound, ...(text !== undefined && { text }), ...(answered && { answered }) };
  });
}
