import { Duration } from 'aws-cdk-lib';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import { portfolioChanged } from '#shared/contracts/events/portfolio-changed.ts';
import type { Deployed } from '../config.ts';
import { EngagementFunction } from '../constructs/engagement-function.ts';
import { EventRoute } from '../constructs/event-route.ts';
import { WorkQueue } from '../constructs/work-queue.ts';
import type { DataStack } from '../stacks/data.ts';
import type { Outreach } from './outreach.ts';

interface RemindersProps extends Deployed {
  readonly data: DataStack;
  readonly bus: EventBus;
  readonly outreach: Outreach;
}

const timeout = Duration.minutes(1);
const unlooked = 'Customers whose reminder is due: nobody has looked yet whom to remind of what.';

/**
 * Who is to be reminded of what, and when each customer is looked at next. Triggers: PortfolioChanged on the bus, and
 * the agenda, for customers whose wake has come. It opens identity data, for the birth dates of those who agreed to
 * greetings, and leaves candidates for outreach.
 */
export class Reminders extends Construct {
  readonly queue: WorkQueue;

  constructor(scope: Construct, id: string, { deployment, data, bus, outreach }: RemindersProps) {
    super(scope, id);
    const { dataKey } = data;
    const fn = new EngagementFunction(this, 'Reminders', {
      deployment,
      dataKey,
      name: 'reminders',
      folder: 'reminders',
      whoIsHurt: unlooked,
      timeout,
      memory: 512,
    });
    data.coreTable.grant(fn, 'Query');
    data.classKeys.identity.grantOpen(fn);
    data.agendaTable.grantUnder(fn, ['wake#*'], 'BatchGetItem', 'UpdateItem');
    data.agendaTable.grantUnder(fn, ['agenda#*'], 'BatchWriteItem');
    outreach.ordinary.grantSend(fn, 'ordinaryQueue');
    this.queue = new WorkQueue(this, 'Queue', {
      deployment,
      dataKey,
      name: 'reminders',
      visibility: Duration.seconds(6 * timeout.toSeconds()),
      lateAfter: Duration.minutes(15),
      attempts: 10,
      whoIsHurt: unlooked,
    });
    new EventRoute(this, 'PortfolioChanged', {
      deployment,
      name: 'portfolio-changed',
      event: portfolioChanged,
      busName: bus.eventBusName,
      through: this.queue,
      taken: { by: fn, consumption: { batchSize: 1, maxConcurrency: 4 } },
      whoIsHurt: unlooked,
    });
  }
}
