import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { dynamoEpisodes } from '#shared/adapters/dynamo-episodes.ts';
import { dynamoManifests } from '#shared/adapters/dynamo-manifests.ts';
import { dynamoPlaces } from '#shared/adapters/dynamo-places.ts';
import { s3Archive } from '#shared/adapters/s3-archive.ts';
import { sqsOutreachQueue } from '#shared/adapters/sqs-outreach-queue.ts';
import { hazardAlertReceived } from '#shared/contracts/events/hazard-alert-received.ts';
import { readEnv } from '#shared/env.ts';
import { counted } from '#shared/runtime/call-counts.ts';
import { businessClock } from '#shared/runtime/clocks.ts';
import { comesAgainIn } from '#shared/runtime/comes-again.ts';
import { loggerFor } from '#shared/runtime/logger.ts';
import { queueFunction } from '#shared/runtime/queue-function.ts';
import { stageConfig } from '#shared/runtime/stage.ts';
import { vaultFor } from '#shared/runtime/vault.ts';
import { opening } from '#shared/vault/open.ts';
import { findConcerned } from './find-concerned.ts';
import type { AlertServices } from './services.ts';

// built on cold start
const services = build();
const logger = loggerFor('alerts');

// called by AWS, for every alert received
export const handler = queueFunction({
  logger,
  comesAgain: comesAgainIn(),
  parse: hazardAlertReceived.fromBus,
  about: ({ correlationId, id, data }) => ({ correlationId, causationId: id, alertId: data.alertId }),
  async run(event, { log }) {
    const counts = await findConcerned(event, services);
    log.info('matched', { counts: { ...counts } });
  },
});

function build(): AlertServices {
  const { coreTable, episodesTable, ledgerTable, archiveBucket, urgentQueue, ordinaryQueue } = readEnv(
    'coreTable',
    'episodesTable',
    'ledgerTable',
    'archiveBucket',
    'urgentQueue',
    'ordinaryQueue',
  );
  const client = counted(new DynamoDBClient({}));
  const open = opening({ keys: vaultFor(['place'], client), classes: ['place'] });
  return {
    config: stageConfig(),
    archive: s3Archive({ client: counted(new S3Client({})), bucket: archiveBucket }),
    episodes: dynamoEpisodes({ client, table: episodesTable }),
    manifests: dynamoManifests({ client, table: ledgerTable }),
    places: dynamoPlaces({ client, table: coreTable, open }),
    queue: sqsOutreachQueue({
      client: counted(new SQSClient({})),
      urls: { urgent: urgentQueue, ordinary: ordinaryQueue },
    }),
    businessClock,
  };
}
