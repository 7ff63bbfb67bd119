import { fromField, inboundIn, inboundKey, textField } from '#shared/adapters/conversations/inbound-item.ts';
import { dynamoTable } from '#shared/adapters/dynamo/table.ts';
import type { TableOptions } from '#shared/adapters/dynamo/table-options.ts';
import { Contact, Content } from '#shared/contracts/sealed.ts';
import type { Open } from '#shared/ports/vault.ts';
import type { InboundLogUnderTest } from '../conformance/inbound-log.ts';

/** Reads messages that came in from the ledger table, number and words opened. */
export function inboundItemReader(options: TableOptions, open: Open): InboundLogUnderTest['read'] {
  const table = dynamoTable(options);
  return async (ref) => {
    const [item] = await table.batchGet([inboundKey(ref)], { consistent: true });
    if (!item) return undefined;
    const [from, text] = await open.open([fromField(ref, item), textField(ref, item)]);
    return {
      inbound: inboundIn(item),
      said: { from: Contact.parse(from?.reveal()).phone, text: Content.parse(text?.reveal()).text },
    };
  };
}
