import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { oneAttempt } from '#shared/channels/one-attempt.ts';
import type { CrashPlace } from './place.ts';

/** The clients of an instance. */
export type Clients = ReturnType<typeof clientsAt>;

/** The clients of the functions' cold starts, on connections that all instances share. */
export function clientsAt({ config }: CrashPlace) {
  const requestHandler = { ...oneAttempt.requestHandler, ...config.requestHandler };
  return {
    dynamo: new DynamoDBClient(config),
    kms: new KMSClient(config),
    s3: new S3Client(config),
    sqs: new SQSClient({ ...config, useQueueUrlAsEndpoint: false }),
    sns: new SNSClient({ ...config, ...oneAttempt, requestHandler }),
    events: new EventBridgeClient(config),
    secrets: new SecretsManagerClient(config),
  };
}
