import { Duration } from 'aws-cdk-lib';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Deployed, Deployment } from '../config.ts';
import { HurtAlarm } from '../constructs/alarm.ts';
import { EngagementFunction } from '../constructs/engagement-function.ts';
import { longestLogged } from '../constructs/longest-logged.ts';
import { Schedule } from '../constructs/schedule.ts';
import type { WorkQueue } from '../constructs/work-queue.ts';
import type { DataStack } from '../stacks/data.ts';
import type { Outreach } from './outreach.ts';

interface AgendaProps extends Deployed {
  readonly data: DataStack;
  readonly outreach: Outreach;
  /** Where it is left who is to be looked at again. */
  readonly reminders: WorkQueue;
}

/** From when on what is due waits too long; the tick comes every minute. */
const LATE = Duration.minutes(10);

const late =
  'Customers whose reminder is due, or whose message waited for its hour: it leaves late, and an alert may be of no use any more.';

/**
 * What happens later: who is to be looked at again, and messages for which it was not the hour, each handed over when
 * it is due. Trigger: a schedule, every minute; what is overdue is the backlog, so an outage is a delay and no loss.
 * It opens and seals nothing, and decides nothing.
 */
export class Agenda extends Construct {
  readonly function: EngagementFunction;

  constructor(scope: Construct, id: string, { deployment, data, outreach, reminders }: AgendaProps) {
    super(scope, id);
    const fn = new EngagementFunction(this, 'Agenda', {
      deployment,
      dataKey: data.dataKey,
      name: 'agenda',
      folder: 'agenda',
      whoIsHurt: late,
      timeout: Duration.seconds(50),
      memory: 512,
    });
    this.function = fn;
    data.agendaTable.grantUnder(fn, ['agenda#*'], 'BatchWriteItem', 'Query');
    reminders.grantSend(fn, 'remindersQueue');
    outreach.urgent.grantSend(fn, 'urgentQueue');
    outreach.replies.grantSend(fn, 'repliesQueue');
    outreach.ordinary.grantSend(fn, 'ordinaryQueue');
    new Schedule(this, 'Schedule', { deployment, name: 'agenda', to: fn, whoIsHurt: late });
    this.#alarmOnLateness(deployment, fn.logGroup);
  }

  #alarmOnLateness(deployment: Deployment, logGroup: LogGroup): void {
    const metric = longestLogged(this, 'Lateness', {
      ...{ deployment, logGroup, namespace: 'agenda', metric: 'latest-seconds' },
      ...{ message: 'drained', value: '$.counts.latestSeconds' },
    });
    const from = LATE.toSeconds();
    new HurtAlarm(this, 'Late', { deployment, heading: 'agenda-late', whoIsHurt: late, metric, from });
  }
}
