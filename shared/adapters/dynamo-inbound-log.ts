import type { Contact, Content } from '../contracts/sealed.ts';
import type { InboundLog } from '../ports/conversations.ts';
import type { Seal } from '../ports/vault.ts';
import { fromAddress, inboundIn, inboundItem, textAddress } from './conversations/inbound-item.ts';
import { nothingThere } from './dynamo/put.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';

/** The vault for the classes `contact` and `content`. */
type Options = TableOptions & { readonly seal: Seal };

/**
 * Messages that come in, in the ledger table. The conditional put is what makes a repetition one: it finds what stands.
 * Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid, VaultError.
 */
export function dynamoInboundLog({ seal, ...options }: Options): InboundLog {
  const table = dynamoTable(options);
  return {
    async keep(inbound, { from, text }) {
      const ref = { sender: inbound.sender, messageId: inbound.id };
      const sealed = await seal.seal([
        { at: fromAddress(ref), value: { phone: from } satisfies Contact },
        { at: textAddress(ref), value: { text } satisfies Content },
      ]);
      const put = await table.put(inboundItem(inbound, sealed), nothingThere);
      return put.written ? inbound : inboundIn(put.standing);
    },
  };
}
