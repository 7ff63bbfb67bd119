import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { dynamoDueItems } from '#shared/adapters/dynamo-due-items.ts';
import { sqsOutreachQueue } from '#shared/adapters/sqs-outreach-queue.ts';
import { sqsWakeQueue } from '#shared/adapters/sqs-wake-queue.ts';
import { readEnv } from '#shared/env.ts';
import { counted } from '#shared/runtime/call-counts.ts';
import { clientSettings } from '#shared/runtime/client-settings.ts';
import { businessClock } from '#shared/runtime/clocks.ts';
import { errorDetails } from '#shared/runtime/error-details.ts';
import { loggerFor } from '#shared/runtime/logger.ts';
import { scheduledFunction } from '#shared/runtime/scheduled-function.ts';
import { drain } from './drain.ts';
import type { AgendaServices } from './services.ts';

// built on cold start
const services = build();

// called by AWS, every minute
export const handler = scheduledFunction({
  logger: loggerFor('agenda'),
  async run({ log, remaining }) {
    const { passedOver, failures, isComplete, ...done } = await drain(remaining, services);
    for (const { itemDigest, cause } of passedOver)
      log.warn('unreadable', { itemDigest, ...errorDetails(cause) });
    const counts = { ...done, unreadable: passedOver.length, cutShort: isComplete ? 0 : 1 };
    log.info('drained', { counts });
    const [cause] = [...failures, ...passedOver.map((one) => one.cause)];
    if (cause) throw cause; // all else is handed over: this rings, for somebody has to look
  },
});

function build(): AgendaServices {
  const env = readEnv('agendaTable', 'remindersQueue', 'urgentQueue', 'repliesQueue', 'ordinaryQueue');
  const sqs = counted(new SQSClient(clientSettings));
  return {
    agenda: dynamoDueItems({
      client: counted(new DynamoDBClient(clientSettings)),
      table: env.agendaTable,
    }),
    wakes: sqsWakeQueue({ client: sqs, url: env.remindersQueue }),
    messages: sqsOutreachQueue({
      client: sqs,
      urls: { urgent: env.urgentQueue, replies: env.repliesQueue, ordinary: env.ordinaryQueue },
    }),
    businessClock,
  };
}
