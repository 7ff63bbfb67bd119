import { bridgeEvents } from '#shared/adapters/bridge-events.ts';
import { dynamoConversationBook } from '#shared/adapters/dynamo-conversation-book.ts';
import { dynamoInsuredOf } from '#shared/adapters/dynamo-insured-of.ts';
import { dynamoLedgerReader } from '#shared/adapters/dynamo-ledger-reader.ts';
import { dynamoPoliciesOf } from '#shared/adapters/dynamo-policies-of.ts';
import { dynamoProofs } from '#shared/adapters/dynamo-proofs.ts';
import { newClaimCode } from '#shared/adapters/new-claim-code.ts';
import { sqsOutreachQueue } from '#shared/adapters/sqs-outreach-queue.ts';
import { local } from '#shared/config/local.ts';
import { understand } from '#shared/keywords/understand.ts';
import { keyedIndex } from '#shared/vault/keyed-index.ts';
import { opening } from '#shared/vault/open.ts';
import type { ConverseServices } from '../../../functions/converse/services.ts';
import { aVault, type Parts } from './services.ts';

/** The services of answering. */
export function converseServices({ clients, place, clocks }: Parts): ConverseServices {
  const { dynamo: client } = clients;
  const { tables } = place;
  const core = { client, table: tables.core };
  const keys = aVault({ clients, place }, clocks.systemClock);
  const [open, index] = [opening({ keys, classes: ['content'] }), keyedIndex(keys)];
  return {
    config: local,
    understand,
    book: dynamoConversationBook({ client, tables, open, index }),
    ledger: dynamoLedgerReader({ client, table: tables.ledger }),
    proofs: dynamoProofs({ ...core, index }),
    policies: dynamoPoliciesOf(core),
    insured: dynamoInsuredOf(core),
    newClaimCode,
    events: bridgeEvents({ client: clients.events, bus: place.bus }),
    queue: sqsOutreachQueue({ client: clients.sqs, urls: place.queues }),
  };
}
