import { Duration } from 'aws-cdk-lib';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import {
  PARTS_PREFIX,
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
  readonly bus: EventBus;
}

// Short, for the queue hides what a worker died of for six times as long; long work is handed on before the end.
const timeout = Duration.seconds(30);
const visibility = Duration.seconds(6 * timeout.toSeconds());
const attempts = 8;
const unknownYet =
  'Customers in a file that is not being imported: their changes and refusals are not yet known.';

/**
 * The insurer's book, file by file. Triggers: a file put under `uploads/` of the import bucket, and the tasks that a
 * large file is divided into. It seals contact, identity, policy and place data, makes the look-up rows, and
 * tells the bus of whom something has changed.
 */
export class Import extends Construct {
  readonly queue: WorkQueue;
  readonly tasks: WorkQueue;

  constructor(scope: Construct, id: string, { deployment, data, bus }: ImportProps) {
    super(scope, id);
    const { dataKey } = data;
    const common = { deployment, dataKey };
    const fn = new EngagementFunction(this, 'Import', {
      ...common,
      name: 'import',
      folder: 'import',
      whoIsHurt:
        'Customers whose new policies, moves and refusals are in the file: we go on by what we knew before.',
      timeout,
      memory: 512,
    });
    this.#grant(fn, data);
    fn.allow(new PolicyStatement({ actions: ['events:PutEvents'], resources: [bus.eventBusArn] }));
    fn.tell('bus', bus.eventBusName);
    this.queue = new WorkQueue(this, 'Queue', {
      ...common,
      name: 'import',
      visibility,
      lateAfter: Duration.hours(2),
      attempts,
      whoIsHurt: unknownYet,
    });
    this.tasks = new WorkQueue(this, 'Tasks', {
      ...common,
      name: 'import-tasks',
      visibility,
      lateAfter: Duration.hours(2),
      attempts,
      whoIsHurt:
        'Customers in the rest of a large file: part of it is in, and what the rest says of them is not yet known.',
    });
    this.tasks.grantSend(fn, 'importTasksQueue');
    this.tasks.consumedBy(fn, { batchSize: 1, maxConcurrency: 4 });
    new EventRoute(this, 'Uploaded', {
      deployment,
      name: 'portfolio-uploaded',
      event: portfolioUploaded(data.importBucket.bucketName),
      busName: 'default',
      through: this.queue,
      taken: { by: fn, consumption: { batchSize: 1, maxConcurrency: 2 } },
      whoIsHurt: unknownYet,
    });
  }

  #grant(fn: EngagementFunction, data: DataStack): void {
    const { contact, identity, policy, place, index } = data.classKeys;
    for (const key of [contact, identity, policy, place, index]) key.grantSeal(fn);
    data.coreTable.grant(fn, 'BatchGetItem', 'DeleteItem', 'PutItem', 'Query', 'UpdateItem');
    data.importBucket.grant(fn, {
      actions: ['DeleteObject', 'DeleteObjectVersion', 'GetObject', 'GetObjectVersion'],
      under: UPLOAD_PREFIX,
      reason: 'Files are named by their uploaders; each is read and then deleted, every version.',
    });
    data.importBucket.grant(fn, {
      actions: ['DeleteObject', 'DeleteObjectVersion', 'GetObject', 'PutObject'],
      under: PARTS_PREFIX,
      reason: 'Results of the pieces of each file wait under its name until the report is made.',
    });
    data.importBucket.grant(fn, {
      actions: ['PutObject'],
      under: REPORT_PREFIX,
      reason: 'Each file gets a report of its own name.',
    });
    data.importBucket.grantList(fn, 'Bucket', 'BucketVersions');
  }
}
