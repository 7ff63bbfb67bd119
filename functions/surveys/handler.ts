import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { bridgeEvents } from '#shared/adapters/bridge-events.ts';
import { dynamoServiceBook } from '#shared/adapters/dynamo-service-book.ts';
import { serviceCompleted } from '#shared/contracts/events/service-completed.ts';
import { readEnv } from '#shared/env.ts';
import { counted } from '#shared/runtime/call-counts.ts';
import { clientSettings } from '#shared/runtime/client-settings.ts';
import { businessClock } from '#shared/runtime/clocks.ts';
import { comesAgainIn } from '#shared/runtime/comes-again.ts';
import { loggerFor } from '#shared/runtime/logger.ts';
import { queueFunction } from '#shared/runtime/queue-function.ts';
import { keepService } from './keep-service.ts';
import type { SurveyServices } from './services.ts';

// built on cold start
const services = build();
const logger = loggerFor('surveys');

// called by AWS, for every ServiceCompleted on the bus
export const handler = queueFunction({
  logger,
  comesAgain: comesAgainIn(),
  parse: (body) => serviceCompleted.fromBus(body),
  about: ({ id: causationId, correlationId }) => ({ correlationId, causationId }),
  async run(event, { log }) {
    await keepService(event, services);
    log.info('service kept');
  },
});

function build(): SurveyServices {
  const { coreTable, bus } = readEnv('coreTable', 'bus');
  const client = counted(new DynamoDBClient(clientSettings));
  return {
    services: dynamoServiceBook({ client, table: coreTable }),
    events: bridgeEvents({ client: counted(new EventBridgeClient(clientSettings)), bus }),
    businessClock,
  };
}
