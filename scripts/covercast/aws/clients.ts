import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { clientConfig } from '../../aws/client-config.ts';
import type { RoleCredentials } from './take-on-role.ts';

/** How a client is configured: for a local AWS or by the SDK's own chain, with the credentials of a role. */
export type ClientConfig = Omit<ReturnType<typeof clientConfig>, 'credentials'> & {
  readonly credentials: RoleCredentials;
};

/** The clients the verbs reach AWS through. */
export interface Clients {
  readonly dynamo: DynamoDBClient;
  readonly kms: KMSClient;
  readonly lambda: LambdaClient;
  readonly s3: S3Client;
  readonly secrets: SecretsManagerClient;
  readonly sns: SNSClient;
  readonly sqs: SQSClient;
}

/** All of them with one configuration; none connects before it is used. */
export function clientsOf(config: ClientConfig): Clients {
  return {
    dynamo: new DynamoDBClient(config),
    kms: new KMSClient(config),
    lambda: new LambdaClient(config),
    s3: new S3Client(config),
    secrets: new SecretsManagerClient(config),
    sns: new SNSClient(config),
    sqs: new SQSClient(config),
  };
}
