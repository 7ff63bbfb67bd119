import { dynamoConversationReader } from '#shared/adapters/dynamo-conversation-reader.ts';
import { dynamoKeyStore } from '#shared/adapters/dynamo-key-store.ts';
import { dynamoLedgerReader } from '#shared/adapters/dynamo-ledger-reader.ts';
import { systemClock } from '#shared/runtime/clocks.ts';
import { vaultKeys } from '#shared/vault/keys.ts';
import { kmsMasterKeys } from '#shared/vault/kms-master-keys.ts';
import { opening } from '#shared/vault/open.ts';
import type { Outputs } from '../deployment.ts';
import type { Reach } from '../desk.ts';
import type { Clients } from './clients.ts';

/**
 * The ledger, without its texts and with them, and the conversations in it, readable: class `content` alone is opened, for that is all the
 * operator's role may.
 */
export function operatorTexts(
  { dynamo, kms }: Clients,
  outputs: Outputs,
): Pick<Reach, 'ledger' | 'decisions' | 'conversations'> {
  const keys = vaultKeys({
    store: dynamoKeyStore({ client: dynamo, table: outputs.KeysTable }),
    masterKeys: kmsMasterKeys({ client: kms, arns: { content: outputs.ContentKeyArn } }),
    systemClock,
  });
  const open = opening({ keys, classes: ['content'] });
  const table = { client: dynamo, table: outputs.LedgerTable };
  return {
    ledger: dynamoLedgerReader({ ...table, open }),
    decisions: dynamoLedgerReader(table),
    conversations: dynamoConversationReader({ ...table, open }),
  };
}
