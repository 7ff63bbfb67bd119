import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Deployed } from '../config.ts';
import { WorkQueue } from '../constructs/work-queue.ts';
import type { DataStack } from '../stacks/data.ts';

interface RemindersProps extends Deployed {
  readonly data: DataStack;
}

/** Who is to be looked at again, as the agenda leaves it: customers whose reminders may have fallen due. */
export class Reminders extends Construct {
  readonly queue: WorkQueue;

  constructor(scope: Construct, id: string, { deployment, data }: RemindersProps) {
    super(scope, id);
    this.queue = new WorkQueue(this, 'Queue', {
      deployment,
      dataKey: data.dataKey,
      name: 'reminders',
      visibility: Duration.minutes(6),
      lateAfter: Duration.minutes(15),
      attempts: 10,
      whoIsHurt: 'Customers whose reminder is due: nobody has looked yet whom to remind of what.',
    });
  }
}
