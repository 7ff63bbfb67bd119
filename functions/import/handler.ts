import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { dynamoPortfolio } from '#shared/adapters/dynamo-portfolio.ts';
import { s3ImportFiles } from '#shared/adapters/s3-import-files.ts';
import { portfolioUploaded, uploadIdOf } from '#shared/contracts/events/portfolio-uploaded.ts';
import { readEnv } from '#shared/env.ts';
import { placedLines } from '#shared/hazards/placed-lines.ts';
import { counted } from '#shared/runtime/call-counts.ts';
import { comesAgainIn } from '#shared/runtime/comes-again.ts';
import { loggerFor } from '#shared/runtime/logger.ts';
import { queueFunction } from '#shared/runtime/queue-function.ts';
import { vaultFor } from '#shared/runtime/vault.ts';
import { keyedIndex } from '#shared/vault/keyed-index.ts';
import { opening } from '#shared/vault/open.ts';
import { sealing } from '#shared/vault/seal.ts';
import { type ImportServices, importFile } from './import-file.ts';

// built on cold start
const services = build();
const logger = loggerFor('import');

// called by AWS, for every file put under uploads/
export const handler = queueFunction({
  logger,
  comesAgain: comesAgainIn(),
  parse: portfolioUploaded(readEnv('importBucket').importBucket).fromBus,
  about: ({ key }) => ({ correlationId: uploadIdOf(key) }),
  async run(upload, { log }) {
    const report = await importFile(upload, services);
    if (!report) return log.info('the file is gone: it was done before');
    const { accepted, unchanged, duplicates, rejected } = report;
    log.info('imported', { counts: { accepted, unchanged, duplicates, rejected: rejected.length } });
  },
});

function build(): ImportServices {
  const { importBucket, coreTable } = readEnv('importBucket', 'coreTable');
  const client = counted(new DynamoDBClient({}));
  const keys = vaultFor(['contact', 'identity', 'policy', 'place', 'index'], client);
  return {
    files: s3ImportFiles({ client: counted(new S3Client({})), bucket: importBucket }),
    portfolio: dynamoPortfolio({
      client,
      table: coreTable,
      seal: sealing({ keys, classes: ['contact', 'identity', 'policy', 'place'] }),
      open: opening({ keys, classes: ['place'] }),
      index: keyedIndex(keys),
      placedLines,
    }),
  };
}
