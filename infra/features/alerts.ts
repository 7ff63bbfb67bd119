import { Duration } from 'aws-cdk-lib';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import { hazardAlertReceived } from '#shared/contracts/events/hazard-alert-received.ts';
import { UNKNOWN_EVENTS } from '#shared/contracts/unknown-event.ts';
import type { Deployed } from '../config.ts';
import { EngagementFunction } from '../constructs/engagement-function.ts';
import { EventRoute } from '../constructs/event-route.ts';
import { WorkQueue } from '../constructs/work-queue.ts';
import type { DataStack } from '../stacks/data.ts';
import type { Outreach } from './outreach.ts';

interface AlertsProps extends Deployed {
  readonly data: DataStack;
  readonly bus: EventBus;
  readonly outreach: Outreach;
}

const timeout = Duration.minutes(2);
const untold =
  'Policyholders in the path of a hazard: its warning waits, or was given up, before anyone was told.';

/**
 * Who a hazard concerns. Trigger: HazardAlertReceived on the bus. It opens exact places, the edges of the area
 * need them, and leaves candidates for outreach.
 */
export class Alerts extends Construct {
  readonly queue: WorkQueue;

  constructor(scope: Construct, id: string, { deployment, data, bus, outreach }: AlertsProps) {
    super(scope, id);
    const { dataKey } = data;
    const fn = new EngagementFunction(this, 'Alerts', {
      deployment,
      dataKey,
      name: 'alerts',
      folder: 'alerts',
      whoIsHurt:
        'Policyholders in the path of a hazard: we hold the warning and have not looked up whom to tell.',
      timeout,
      memory: 1024,
    });
    data.coreTable.grant(fn, 'Query');
    data.coreTable.grantUnder(fn, [UNKNOWN_EVENTS], 'UpdateItem');
    data.episodesTable.grant(fn, 'BatchGetItem', 'PutItem');
    data.ledgerTable.grant(fn, 'Query');
    data.classKeys.place.grantOpen(fn);
    data.archiveBucket.grant(fn, {
      actions: ['GetObject'],
      under: 'alerts/',
      reason: 'Which alert it reads, the event says.',
    });
    outreach.urgent.grantSend(fn, 'urgentQueue');
    outreach.ordinary.grantSend(fn, 'ordinaryQueue');
    this.queue = new WorkQueue(this, 'Queue', {
      deployment,
      dataKey,
      name: 'alerts',
      visibility: Duration.seconds(6 * timeout.toSeconds()),
      lateAfter: Duration.minutes(2),
      whoIsHurt: untold,
    });
    new EventRoute(this, 'HazardAlert', {
      deployment,
      name: 'hazard-alert-received',
      event: hazardAlertReceived,
      busName: bus.eventBusName,
      through: this.queue,
      taken: { by: fn, consumption: { batchSize: 1, maxConcurrency: 10 } },
      whoIsHurt: untold,
    });
  }
}
