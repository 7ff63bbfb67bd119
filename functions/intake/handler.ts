import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { bridgeEvents } from '#shared/adapters/bridge-events.ts';
import { dynamoWebhookLog } from '#shared/adapters/dynamo-webhook-log.ts';
import { s3Archive } from '#shared/adapters/s3-archive.ts';
import { secretsWebhookSecrets } from '#shared/adapters/secrets-webhook-secrets.ts';
import { readEnv } from '#shared/env.ts';
import { counted } from '#shared/runtime/call-counts.ts';
import { clientSettings } from '#shared/runtime/client-settings.ts';
import { businessClock, systemClock } from '#shared/runtime/clocks.ts';
import { httpFunction } from '#shared/runtime/http-function.ts';
import { idDigest } from '#shared/runtime/id-digest.ts';
import { loggedEvents } from '#shared/runtime/logged-events.ts';
import { loggerFor } from '#shared/runtime/logger.ts';
import { sourceOf } from '#shared/sources/registry.ts';
import { receive } from './receive.ts';
import type { IntakeServices } from './services.ts';

// built on cold start
const services = build();
const logger = loggerFor('intake');

// called by AWS, for every request
export const handler = httpFunction({
  logger,
  about: ({ source, headers }) => ({
    source: sourceOf(source)?.name ?? 'unknown',
    deliveryId: idDigest(headers['webhook-id'] ?? ''),
  }),
  answer: (request, log) => receive(request, { ...services, events: loggedEvents(services.events, log) }),
});

function build(): IntakeServices {
  const { webhooksTable, archiveBucket, bus, webhookSecrets } = readEnv(
    'webhooksTable',
    'archiveBucket',
    'bus',
    'webhookSecrets',
  );
  return {
    secrets: secretsWebhookSecrets({
      client: counted(new SecretsManagerClient(clientSettings)),
      prefix: webhookSecrets,
      systemClock,
    }),
    archive: s3Archive({ client: counted(new S3Client(clientSettings)), bucket: archiveBucket }),
    log: dynamoWebhookLog({
      client: counted(new DynamoDBClient(clientSettings)),
      table: webhooksTable,
      systemClock,
    }),
    events: bridgeEvents({ client: counted(new EventBridgeClient(clientSettings)), bus }),
    businessClock,
    systemClock,
  };
}
