import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { dynamoKeptChunks } from '#shared/adapters/dynamo-kept-chunks.ts';
import { dynamoManifests } from '#shared/adapters/dynamo-manifests.ts';
import { dynamoStandingClaims } from '#shared/adapters/dynamo-standing-claims.ts';
import { dynamoWatchCursor } from '#shared/adapters/dynamo-watch-cursor.ts';
import { sqsOutreachQueue } from '#shared/adapters/sqs-outreach-queue.ts';
import { readEnv } from '#shared/env.ts';
import { counted } from '#shared/runtime/call-counts.ts';
import { clientSettings } from '#shared/runtime/client-settings.ts';
import { businessClock, systemClock } from '#shared/runtime/clocks.ts';
import { errorDetails } from '#shared/runtime/error-details.ts';
import { loggerFor } from '#shared/runtime/logger.ts';
import { scheduledFunction } from '#shared/runtime/scheduled-function.ts';
import type { WatchServices } from './services.ts';
import { watch } from './watch.ts';

// built on cold start
const services = build();

// called by AWS, every minute
export const handler = scheduledFunction({
  logger: loggerFor('watch'),
  async run({ log, remaining }) {
    const { unreadable, passedOver, ...done } = await watch(remaining, services);
    for (const { itemDigest, cause } of passedOver)
      log.warn('unreadable', { itemDigest, ...errorDetails(cause) });
    const { released, unknown, unknownAlerts, sentAgain } = done;
    const left = unreadable.length + passedOver.length;
    const counts = { released, unknown, unknownAlerts, sentAgain, unreadable: left };
    log.info('watched', { counts });
    const [cause] = [...unreadable, ...passedOver.map(({ cause }) => cause)];
    if (cause) throw cause; // the others are dealt with: this rings once, for somebody has to look
  },
});

function build(): WatchServices {
  const env = readEnv('stopsTable', 'ledgerTable', 'urgentQueue', 'repliesQueue', 'ordinaryQueue');
  const client = counted(new DynamoDBClient(clientSettings));
  const ledger = { client, table: env.ledgerTable };
  return {
    kept: dynamoKeptChunks({ client, table: env.stopsTable }),
    manifests: dynamoManifests(ledger),
    claims: dynamoStandingClaims(ledger),
    cursor: dynamoWatchCursor(ledger),
    queue: sqsOutreachQueue({
      client: counted(new SQSClient(clientSettings)),
      urls: { urgent: env.urgentQueue, replies: env.repliesQueue, ordinary: env.ordinaryQueue },
    }),
    businessClock,
    systemClock,
  };
}
