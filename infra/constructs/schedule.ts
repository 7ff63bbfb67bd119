import { Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { type Deployed, nameIn } from '../config.ts';
import { SilenceAlarm } from './alarm.ts';
import type { EngagementFunction } from './engagement-function.ts';

/** After how much silence a function that is called every minute is missed. */
const SILENCE = Duration.minutes(5);

interface ScheduleProps extends Deployed {
  /** What the schedule is called in the deployment; with `-silent`, the heading of its alarm. */
  readonly name: string;
  readonly to: EngagementFunction;
  /** Who is hurt when nobody calls the function, and how: the alarm's text. */
  readonly whoIsHurt: string;
}

/**
 * Calls a function every minute, under a role that can do nothing else. A call that fails is not made up for: it says
 * nothing that the next one would not, so there are no dead letters; an alarm tells when calls stay away.
 */
export class Schedule extends Construct {
  constructor(scope: Construct, id: string, props: ScheduleProps) {
    super(scope, id);
    const { deployment, name, to } = props;
    const role = this.#role(props);
    const calling = role.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['lambda:InvokeFunction'],
        resources: [to.function.functionArn],
      }),
    );
    const schedule = new CfnSchedule(this, 'Schedule', {
      name: nameIn(deployment, name),
      scheduleExpression: 'rate(1 minute)',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: to.function.functionArn,
        roleArn: role.roleArn,
        retryPolicy: { maximumEventAgeInSeconds: 60, maximumRetryAttempts: 1 },
      },
    });
    if (calling.policyDependable) schedule.node.addDependency(calling.policyDependable);
    to.function.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) });
    this.#alarmOnSilence(props);
  }

  #role({ deployment, name }: ScheduleProps): Role {
    return new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': deployment.account } },
      }),
      description: `What the schedule ${name} may do`,
    });
  }

  #alarmOnSilence({ deployment, name, to, whoIsHurt }: ScheduleProps): void {
    const metric = to.function.metricInvocations({ period: SILENCE, statistic: 'sum' });
    new SilenceAlarm(this, 'Silent', { deployment, heading: `${name}-silent`, whoIsHurt, metric });
  }
}
