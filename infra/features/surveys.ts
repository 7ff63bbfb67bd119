import { Duration } from 'aws-cdk-lib';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { serviceCompleted } from '#shared/contracts/events/service-completed.ts';
import type { Deployed } from '../config.ts';
import { EngagementFunction } from '../constructs/engagement-function.ts';
import { EventRoute } from '../constructs/event-route.ts';
import { WorkQueue } from '../constructs/work-queue.ts';
import type { DataStack } from '../stacks/data.ts';

interface SurveysProps extends Deployed {
  readonly data: DataStack;
  readonly bus: EventBus;
}

const timeout = Duration.seconds(30);
const unasked =
  'Customers whom a service was given: nobody asks them how it was, so what went wrong stays unknown.';

/**
 * Keeps the services that customers were given, of which they are then asked how they were. Trigger: ServiceCompleted on
 * the bus. It opens nothing, writes what is of customers alone, and tells the bus whom there is news of.
 */
export class Surveys extends Construct {
  readonly queue: WorkQueue;

  constructor(scope: Construct, id: string, { deployment, data, bus }: SurveysProps) {
    super(scope, id);
    const common = { deployment, dataKey: data.dataKey };
    const fn = new EngagementFunction(this, 'Surveys', {
      ...common,
      name: 'surveys',
      folder: 'surveys',
      whoIsHurt: unasked,
      timeout,
      memory: 512,
    });
    data.coreTable.grantUnder(fn, ['customer#*'], 'PutItem', 'Query');
    fn.allow(new PolicyStatement({ actions: ['events:PutEvents'], resources: [bus.eventBusArn] }));
    fn.tell('bus', bus.eventBusName);
    this.queue = new WorkQueue(this, 'Queue', {
      ...common,
      name: 'surveys',
      visibility: Duration.seconds(6 * timeout.toSeconds()),
      lateAfter: Duration.minutes(15),
      attempts: 10,
      whoIsHurt: unasked,
    });
    new EventRoute(this, 'ServiceCompleted', {
      deployment,
      name: 'service-completed',
      event: serviceCompleted,
      busName: bus.eventBusName,
      through: this.queue,
      taken: { by: fn, consumption: { batchSize: 1, maxConcurrency: 2 } },
      whoIsHurt: unasked,
    });
  }
}
