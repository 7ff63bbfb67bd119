import { Duration } from 'aws-cdk-lib';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Deployed } from '../config.ts';
import { EngagementFunction } from '../constructs/engagement-function.ts';
import { Schedule } from '../constructs/schedule.ts';
import type { DataStack } from '../stacks/data.ts';
import type { Outreach } from './outreach.ts';

interface WatchProps extends Deployed {
  readonly data: DataStack;
  readonly outreach: Outreach;
}

const left =
  'Policyholders whose warning a halt kept or a crash left half sent: nobody puts it on its way again.';

/**
 * What nobody else comes back to: messages that a halt kept, once it is lifted, and claims whose sender died.
 * Trigger: a schedule, every minute. It opens and seals nothing, and leaves what is to go out again for outreach.
 */
export class Watch extends Construct {
  readonly log: LogGroup;

  constructor(scope: Construct, id: string, { deployment, data, outreach }: WatchProps) {
    super(scope, id);
    const fn = new EngagementFunction(this, 'Watch', {
      deployment,
      dataKey: data.dataKey,
      name: 'watch',
      folder: 'watch',
      whoIsHurt: left,
      timeout: Duration.seconds(50),
      memory: 512,
    });
    this.log = fn.logGroup;
    data.stopsTable.grant(fn, 'BatchGetItem', 'Query');
    data.stopsTable.grantUnder(fn, ['kept', 'kept#*'], 'DeleteItem');
    data.ledgerTable.grant(fn, 'BatchGetItem', 'Query', 'UpdateItem');
    outreach.urgent.grantSend(fn, 'urgentQueue');
    outreach.replies.grantSend(fn, 'repliesQueue');
    outreach.ordinary.grantSend(fn, 'ordinaryQueue');
    new Schedule(this, 'Schedule', { deployment, name: 'watch', to: fn, whoIsHurt: left });
  }
}
