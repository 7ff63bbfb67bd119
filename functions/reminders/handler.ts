import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { dynamoAgenda } from '#shared/adapters/dynamo-agenda.ts';
import { dynamoReminderFacts } from '#shared/adapters/dynamo-reminder-facts.ts';
import { sqsOutreachQueue } from '#shared/adapters/sqs-outreach-queue.ts';
import { readEnv } from '#shared/env.ts';
import { counted } from '#shared/runtime/call-counts.ts';
import { clientSettings } from '#shared/runtime/client-settings.ts';
import { businessClock } from '#shared/runtime/clocks.ts';
import { comesAgainIn } from '#shared/runtime/comes-again.ts';
import { loggerFor } from '#shared/runtime/logger.ts';
import { queueFunction } from '#shared/runtime/queue-function.ts';
import { stageConfig } from '#shared/runtime/stage.ts';
import { vaultFor } from '#shared/runtime/vault.ts';
import { opening } from '#shared/vault/open.ts';
import { lookIn } from './look.ts';
import { lookAgain } from './look-again.ts';
import type { ReminderServices } from './services.ts';

// built on cold start
const services = build();
const logger = loggerFor('reminders');

// called by AWS, for customers whose wake has come, and for customers of whom something has changed
export const handler = queueFunction({
  logger,
  comesAgain: comesAgainIn(),
  parse: lookIn,
  about: ({ correlationId, causationId }) => ({ correlationId, causationId }),
  async run(look, { log }) {
    log.info('looked at', { counts: { ...(await lookAgain(look, services)) } });
  },
});

function build(): ReminderServices {
  const env = readEnv('coreTable', 'agendaTable', 'ordinaryQueue');
  const client = counted(new DynamoDBClient(clientSettings));
  const open = opening({ keys: vaultFor(['identity'], client), classes: ['identity'] });
  return {
    config: stageConfig(),
    facts: dynamoReminderFacts({ client, table: env.coreTable, open }),
    agenda: dynamoAgenda({ client, table: env.agendaTable }),
    queue: sqsOutreachQueue({
      client: counted(new SQSClient(clientSettings)),
      urls: { ordinary: env.ordinaryQueue },
    }),
    businessClock,
  };
}
