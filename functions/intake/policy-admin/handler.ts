import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { bridgeEvents } from '#shared/adapters/bridge-events.ts';
import { dynamoPortfolio } from '#shared/adapters/dynamo-portfolio.ts';
import { dynamoStopsBook } from '#shared/adapters/dynamo-stops-book.ts';
import { dynamoWebhookLog } from '#shared/adapters/dynamo-webhook-log.ts';
import { s3SealedArchive } from '#shared/adapters/s3-sealed-archive.ts';
import { secretsWebhookSecrets } from '#shared/adapters/secrets-webhook-secrets.ts';
import { readEnv } from '#shared/env.ts';
import { placedLines } from '#shared/hazards/placed-lines.ts';
import { counted } from '#shared/runtime/call-counts.ts';
import { clientSettings } from '#shared/runtime/client-settings.ts';
import { businessClock, systemClock } from '#shared/runtime/clocks.ts';
import { httpFunction } from '#shared/runtime/http-function.ts';
import { idDigest } from '#shared/runtime/id-digest.ts';
import { loggerFor } from '#shared/runtime/logger.ts';
import { sleep } from '#shared/runtime/sleep.ts';
import { vaultFor } from '#shared/runtime/vault.ts';
import { policyAdmin } from '#shared/sources/policy-admin/policy-admin.ts';
import { keyedIndex } from '#shared/vault/keyed-index.ts';
import { opening } from '#shared/vault/open.ts';
import { sealing } from '#shared/vault/seal.ts';
import { receiveEvent } from './receive-event.ts';
import type { PolicyAdminServices } from './services.ts';

// built on cold start
const services = build();
const logger = loggerFor('policy-admin');

// called by AWS, for every request
export const handler = httpFunction({
  logger,
  about: ({ headers }) => ({
    source: policyAdmin.name,
    deliveryId: idDigest(headers['webhook-id'] ?? ''),
  }),
  answer: (request) => receiveEvent(request, services),
});

function build(): PolicyAdminServices {
  const env = readEnv('webhooksTable', 'coreTable', 'stopsTable', 'archiveBucket', 'bus', 'webhookSecrets');
  const client = counted(new DynamoDBClient(clientSettings));
  const keys = vaultFor(['contact', 'identity', 'policy', 'place', 'index'], client);
  const seal = sealing({ keys, classes: ['contact', 'identity', 'policy', 'place'] });
  return {
    secrets: secretsWebhookSecrets({
      client: counted(new SecretsManagerClient(clientSettings)),
      prefix: env.webhookSecrets,
      systemClock,
    }),
    log: dynamoWebhookLog({ client, table: env.webhooksTable, systemClock }),
    archive: s3SealedArchive({
      client: counted(new S3Client(clientSettings)),
      bucket: env.archiveBucket,
      seal,
    }),
    portfolio: dynamoPortfolio({
      client,
      table: env.coreTable,
      seal,
      open: opening({ keys, classes: ['identity', 'policy', 'place'] }),
      index: keyedIndex(keys),
      placedLines,
    }),
    stops: dynamoStopsBook({ client, table: env.stopsTable }),
    events: bridgeEvents({ client: counted(new EventBridgeClient(clientSettings)), bus: env.bus }),
    businessClock,
    systemClock,
    sleep,
  };
}
