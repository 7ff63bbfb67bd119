import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import {
  portfolioUploaded,
  REPORT_PREFIX,
  UPLOAD_PREFIX,
} from '#shared/contracts/events/portfolio-uploaded.ts';
import type { Deployed } from '../config.ts';
import { EngagementFunction } from '../constructs/engagement-function.ts';
import { EventRoute } from '../constructs/event-route.ts';
import { WorkQueue } from '../constructs/work-queue.ts';
import type { DataStack } from '../stacks/data.ts';

interface ImportProps extends Deployed {
  readonly data: DataStack;
}

const timeout = Duration.minutes(15);
const unknownYet =
  'Customers in a file that is not being imported: their changes and refusals are not yet known.';

/**
 * The insurer's book, file by file. Trigger: a file put under `uploads/` of the import bucket.
 * It seals contact, identity, policy and place data, and makes the look-up rows.
 */
export class Import extends Construct {
  readonly queue: WorkQueue;

  constructor(scope: Construct, id: string, { deployment, data }: ImportProps) {
    super(scope, id);
    const { dataKey } = data;
    const fn = new EngagementFunction(this, 'Import', {
      deployment,
      dataKey,
      name: 'import',
      folder: 'import',
      whoIsHurt:
        'Customers whose new policies, moves and refusals are in the file: we go on by what we knew before.',
      timeout,
      memory: 512,
    });
    this.#grant(fn, data);
    this.queue = new WorkQueue(this, 'Queue', {
      deployment,
      dataKey,
      name: 'import',
      visibility: Duration.seconds(6 * timeout.toSeconds()),
      lateAfter: Duration.hours(2),
      attempts: 8,
      whoIsHurt: unknownYet,
    });
    new EventRoute(this, 'Uploaded', {
      deployment,
      name: 'portfolio-uploaded',
      event: portfolioUploaded(data.importBucket.bucketName),
      busName: 'default',
      through: this.queue,
      to: fn,
      consumption: { batchSize: 1, maxConcurrency: 2 },
      whoIsHurt: unknownYet,
    });
  }

  #grant(fn: EngagementFunction, data: DataStack): void {
    const { contact, identity, policy, place, index } = data.classKeys;
    for (const key of [contact, identity, policy, place, index]) key.grantSeal(fn);
    data.coreTable.grant(fn, 'BatchGetItem', 'BatchWriteItem', 'PutItem', 'Query', 'UpdateItem');
    data.importBucket.grant(fn, {
      actions: ['DeleteObject', 'DeleteObjectVersion', 'GetObject'],
      under: UPLOAD_PREFIX,
      reason: 'Files are named by their uploaders; each is read and then deleted, every version.',
    });
    data.importBucket.grant(fn, {
      actions: ['PutObject'],
      under: REPORT_PREFIX,
      reason: 'Each file gets a report of its own name.',
    });
    data.importBucket.grantList(fn, 'Bucket', 'BucketVersions');
  }
}
