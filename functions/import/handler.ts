import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { bridgeEvents } from '#shared/adapters/bridge-events.ts';
import { dynamoImportJobs } from '#shared/adapters/dynamo-import-jobs.ts';
import { dynamoPortfolio } from '#shared/adapters/dynamo-portfolio.ts';
import { s3ImportFiles } from '#shared/adapters/s3-import-files.ts';
import { s3ImportParts } from '#shared/adapters/s3-import-parts.ts';
import { sqsImportTasks } from '#shared/adapters/sqs-import-tasks.ts';
import { portfolioUploaded } from '#shared/contracts/events/portfolio-uploaded.ts';
import { ImportTask } from '#shared/contracts/import-task.ts';
import { importNameOf } from '#shared/domain/import/import-id.ts';
import { readEnv } from '#shared/env.ts';
import { placedLines } from '#shared/hazards/placed-lines.ts';
import { counted } from '#shared/runtime/call-counts.ts';
import { clientSettings } from '#shared/runtime/client-settings.ts';
import { systemClock } from '#shared/runtime/clocks.ts';
import { comesAgainIn } from '#shared/runtime/comes-again.ts';
import { loggerFor } from '#shared/runtime/logger.ts';
import { queueFunction } from '#shared/runtime/queue-function.ts';
import { vaultFor } from '#shared/runtime/vault.ts';
import { keyedIndex } from '#shared/vault/keyed-index.ts';
import { opening } from '#shared/vault/open.ts';
import { sealing } from '#shared/vault/seal.ts';
import { importUpload } from './import-upload.ts';
import { runTask } from './run-task.ts';
import { deployedMeasures, type ImportServices } from './services.ts';

// built on cold start
const services = build();
const logger = loggerFor('import');
const { fromBus } = portfolioUploaded(readEnv('importBucket').importBucket);

// called by AWS, for every file put under uploads/, and for every task of an import
export const handler = queueFunction({
  logger,
  comesAgain: comesAgainIn(),
  parse: (body) => ImportTask.safeParse(body).data ?? fromBus(body),
  about: (message) => ({
    correlationId: 'kind' in message ? message.import.name : importNameOf(message.key),
  }),
  async run(message, { log, remaining }) {
    const report = await ('kind' in message
      ? runTask(message, services, remaining)
      : importUpload(message, services));
    if (!report) return;
    const { accepted, unchanged, duplicates, rejected } = report;
    log.info('imported', { counts: { accepted, unchanged, duplicates, rejected: rejected.length } });
  },
});

function build(): ImportServices {
  const { importBucket, coreTable, importTasksQueue, bus } = readEnv(
    'importBucket',
    'coreTable',
    'importTasksQueue',
    'bus',
  );
  const client = counted(new DynamoDBClient(clientSettings));
  const s3 = { client: counted(new S3Client(clientSettings)), bucket: importBucket };
  const keys = vaultFor(['contact', 'identity', 'policy', 'place', 'index'], client);
  return {
    files: s3ImportFiles(s3),
    parts: s3ImportParts(s3),
    jobs: dynamoImportJobs({ client, table: coreTable }),
    tasks: sqsImportTasks({ client: counted(new SQSClient(clientSettings)), url: importTasksQueue }),
    events: bridgeEvents({ client: counted(new EventBridgeClient(clientSettings)), bus }),
    portfolio: dynamoPortfolio({
      client,
      table: coreTable,
      seal: sealing({ keys, classes: ['contact', 'identity', 'policy', 'place'] }),
      open: opening({ keys, classes: ['identity', 'policy', 'place'] }),
      index: keyedIndex(keys),
      placedLines,
    }),
    systemClock,
    measures: deployedMeasures,
  };
}
