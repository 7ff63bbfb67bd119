import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { SQSClient } from '@aws-sdk/client-sqs';
import { bridgeEvents } from '#shared/adapters/bridge-events.ts';
import { dynamoConversationBook } from '#shared/adapters/dynamo-conversation-book.ts';
import { dynamoLedgerReader } from '#shared/adapters/dynamo-ledger-reader.ts';
import { dynamoPoliciesOf } from '#shared/adapters/dynamo-policies-of.ts';
import { dynamoProofs } from '#shared/adapters/dynamo-proofs.ts';
import { sqsOutreachQueue } from '#shared/adapters/sqs-outreach-queue.ts';
import { messageReceived } from '#shared/contracts/events/message-received.ts';
import { readEnv } from '#shared/env.ts';
import { understand } from '#shared/keywords/understand.ts';
import { counted } from '#shared/runtime/call-counts.ts';
import { clientSettings } from '#shared/runtime/client-settings.ts';
import { comesAgainIn } from '#shared/runtime/comes-again.ts';
import { loggerFor } from '#shared/runtime/logger.ts';
import { queueFunction } from '#shared/runtime/queue-function.ts';
import { stageConfig } from '#shared/runtime/stage.ts';
import { vaultFor } from '#shared/runtime/vault.ts';
import { keyedIndex } from '#shared/vault/keyed-index.ts';
import { opening } from '#shared/vault/open.ts';
import { answerMessage } from './answer-message.ts';
import type { ConverseServices } from './services.ts';

// built on cold start
const services = build();
const logger = loggerFor('converse');

// called by AWS, for every MessageReceived on the bus
export const handler = queueFunction({
  logger,
  comesAgain: comesAgainIn(),
  parse: (body) => messageReceived.fromBus(body),
  about: ({ id: causationId, correlationId }) => ({ correlationId, causationId }),
  async run(event, { log }) {
    const answered = await answerMessage(event, services);
    if (!answered) return log.warn('nothing to answer');
    const { reply, announcements } = answered;
    log.info('answered', {
      counts: { events: announcements.length },
      ...(reply && { programme: reply.programme }),
    });
  },
});

function build(): ConverseServices {
  const env = readEnv('coreTable', 'ledgerTable', 'stopsTable', 'tasksTable', 'keysTable');
  const client = counted(new DynamoDBClient(clientSettings));
  const keys = vaultFor(['content', 'index'], client);
  const tables = {
    core: env.coreTable,
    ledger: env.ledgerTable,
    stops: env.stopsTable,
    tasks: env.tasksTable,
    keys: env.keysTable,
  };
  const core = { client, table: env.coreTable };
  return {
    config: stageConfig(),
    understand,
    book: dynamoConversationBook({ client, tables, open: opening({ keys, classes: ['content'] }) }),
    ledger: dynamoLedgerReader({ client, table: env.ledgerTable }),
    proofs: dynamoProofs({ ...core, index: keyedIndex(keys) }),
    policies: dynamoPoliciesOf(core),
    ...outward(),
  };
}

/** Where it is told what a message came to. */
function outward(): Pick<ConverseServices, 'events' | 'queue'> {
  const { bus, repliesQueue } = readEnv('bus', 'repliesQueue');
  return {
    events: bridgeEvents({ client: counted(new EventBridgeClient(clientSettings)), bus }),
    queue: sqsOutreachQueue({
      client: counted(new SQSClient(clientSettings)),
      urls: { replies: repliesQueue },
    }),
  };
}
