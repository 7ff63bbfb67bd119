import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { dynamoPoliciesOf } from '#shared/adapters/dynamo-policies-of.ts';
import { sqsOutreachQueue } from '#shared/adapters/sqs-outreach-queue.ts';
import { programmeTriggered } from '#shared/contracts/events/programme-triggered.ts';
import { readEnv } from '#shared/env.ts';
import { counted } from '#shared/runtime/call-counts.ts';
import { clientSettings } from '#shared/runtime/client-settings.ts';
import { comesAgainIn } from '#shared/runtime/comes-again.ts';
import { loggerFor } from '#shared/runtime/logger.ts';
import { queueFunction } from '#shared/runtime/queue-function.ts';
import { runTrigger } from './run-trigger.ts';
import type { TriggerServices } from './services.ts';

// built on cold start
const services = build();
const logger = loggerFor('triggers');

// called by AWS, for every ProgrammeTriggered on the bus
export const handler = queueFunction({
  logger,
  comesAgain: comesAgainIn(),
  parse: (body) => programmeTriggered.fromBus(body),
  about: ({ id: causationId, correlationId, data: { programme, occurrence } }) => ({
    correlationId,
    causationId,
    programme,
    occurrence,
  }),
  async run(event, { log }) {
    const candidates = await runTrigger(event, services);
    log.info('triggered', { counts: { candidates } });
  },
});

// what can be asked for can wait, so there is no other queue to leave it on
function build(): TriggerServices {
  const { coreTable, ordinaryQueue } = readEnv('coreTable', 'ordinaryQueue');
  return {
    policies: dynamoPoliciesOf({ client: counted(new DynamoDBClient(clientSettings)), table: coreTable }),
    queue: sqsOutreachQueue({
      client: counted(new SQSClient(clientSettings)),
      urls: { urgent: ordinaryQueue, ordinary: ordinaryQueue },
    }),
  };
}
