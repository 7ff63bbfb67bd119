import { Duration } from 'aws-cdk-lib';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import { programmeTriggered } from '#shared/contracts/events/programme-triggered.ts';
import type { Deployed } from '../config.ts';
import { EngagementFunction } from '../constructs/engagement-function.ts';
import { EventRoute } from '../constructs/event-route.ts';
import { WorkQueue } from '../constructs/work-queue.ts';
import type { DataStack } from '../stacks/data.ts';
import type { Outreach } from './outreach.ts';

interface TriggersProps extends Deployed {
  readonly data: DataStack;
  readonly bus: EventBus;
  readonly outreach: Outreach;
}

const timeout = Duration.seconds(30);
const untold =
  'Customers who are to hear of a change to their policy or claim, or whom somebody’s system named: nobody has decided about them yet.';

/**
 * Whoever is named for a programme becomes a candidate of it. Trigger: ProgrammeTriggered on the bus. It opens nothing
 * and leaves candidates for outreach.
 */
export class Triggers extends Construct {
  readonly queue: WorkQueue;

  constructor(scope: Construct, id: string, { deployment, data, bus, outreach }: TriggersProps) {
    super(scope, id);
    const common = { deployment, dataKey: data.dataKey };
    const fn = new EngagementFunction(this, 'Triggers', {
      ...common,
      name: 'triggers',
      folder: 'triggers',
      whoIsHurt: untold,
      timeout,
      memory: 512,
    });
    data.coreTable.grant(fn, 'Query');
    outreach.ordinary.grantSend(fn, 'ordinaryQueue');
    this.queue = new WorkQueue(this, 'Queue', {
      ...common,
      name: 'triggers',
      visibility: Duration.seconds(6 * timeout.toSeconds()),
      lateAfter: Duration.minutes(15),
      attempts: 8,
      whoIsHurt: untold,
    });
    new EventRoute(this, 'ProgrammeTriggered', {
      deployment,
      name: 'programme-triggered',
      event: programmeTriggered,
      busName: bus.eventBusName,
      through: this.queue,
      taken: { by: fn, consumption: { batchSize: 1, maxConcurrency: 2 } },
      whoIsHurt: untold,
    });
  }
}
