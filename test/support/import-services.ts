import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { KMSClient } from '@aws-sdk/client-kms';
import type { S3Client } from '@aws-sdk/client-s3';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { dynamoImportJobs } from '#shared/adapters/dynamo-import-jobs.ts';
import { dynamoKeyStore } from '#shared/adapters/dynamo-key-store.ts';
import { dynamoPortfolio } from '#shared/adapters/dynamo-portfolio.ts';
import { s3ImportFiles } from '#shared/adapters/s3-import-files.ts';
import { s3ImportParts } from '#shared/adapters/s3-import-parts.ts';
import { sqsImportTasks } from '#shared/adapters/sqs-import-tasks.ts';
import { dataClasses } from '#shared/contracts/class-of-data.ts';
import { placedLines } from '#shared/hazards/placed-lines.ts';
import { systemClock } from '#shared/runtime/clocks.ts';
import { keyedIndex } from '#shared/vault/keyed-index.ts';
import { vaultKeys } from '#shared/vault/keys.ts';
import { kmsMasterKeys } from '#shared/vault/kms-master-keys.ts';
import { opening } from '#shared/vault/open.ts';
import { sealing } from '#shared/vault/seal.ts';
import type { ImportServices, Measures } from '../../functions/import/services.ts';

/** Clients, and what they find in AWS. */
export interface ImportPlace {
  readonly dynamo: DynamoDBClient;
  readonly kms: KMSClient;
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly tables: { readonly core: string; readonly keys: string };
  readonly bucket: string;
  readonly queueUrl: string;
  readonly keyArn: string;
}

/** What imports act through where they are deployed, on tables, a bucket, a queue and one master key given. */
export function importServicesIn(place: ImportPlace, measures: Measures): ImportServices {
  const core = { client: place.dynamo, table: place.tables.core };
  const files = { client: place.s3, bucket: place.bucket };
  const arns = Object.fromEntries([...dataClasses, 'index'].map((one) => [one, place.keyArn]));
  const keys = vaultKeys({
    store: dynamoKeyStore({ client: place.dynamo, table: place.tables.keys }),
    masterKeys: kmsMasterKeys({ client: place.kms, arns }),
    systemClock,
  });
  return {
    files: s3ImportFiles(files),
    parts: s3ImportParts(files),
    jobs: dynamoImportJobs(core),
    tasks: sqsImportTasks({ client: place.sqs, url: place.queueUrl }),
    portfolio: dynamoPortfolio({
      ...core,
      seal: sealing({ keys, classes: dataClasses }),
      open: opening({ keys, classes: dataClasses }),
      index: keyedIndex(keys),
      placedLines,
    }),
    events: { publish: async () => undefined },
    systemClock,
    measures,
  };
}
