import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type Deployed, nameIn } from '../config.ts';
import { ALARM_PERIOD, HurtAlarm } from '../constructs/alarm.ts';

interface LostAlertsProps extends Deployed {
  /** The log of whoever sends alerts, and nothing else. */
  readonly urgent: ILogGroup;
  /** The log of the watch over claims. */
  readonly watch: ILogGroup;
}

/**
 * Alerts that have come to their end without leaving for certain: counted in the log lines that say how each chunk
 * went (`failed`, `unknown`), and how many the watch gave up (`unknownAlerts`). One is enough to ring.
 */
export class LostAlerts extends Construct {
  constructor(scope: Construct, id: string, { deployment, urgent, watch }: LostAlertsProps) {
    super(scope, id);
    const of = { metricNamespace: nameIn(deployment, 'alerts'), metricName: 'Lost' };
    const counted = (name: string, logGroup: ILogGroup, message: string, count: string) =>
      new MetricFilter(this, name, {
        ...of,
        logGroup,
        filterPattern: FilterPattern.all(
          FilterPattern.stringValue('$.message', '=', message),
          FilterPattern.numberValue(`$.counts.${count}`, '>', 0),
        ),
        metricValue: `$.counts.${count}`,
      });
    const failed = counted('Failed', urgent, 'delivered', 'failed');
    counted('Unknown', urgent, 'delivered', 'unknown');
    counted('GivenUp', watch, 'watched', 'unknownAlerts');
    new HurtAlarm(this, 'Alarm', {
      deployment,
      heading: 'alerts-lost',
      whoIsHurt:
        'Policyholders in the path of a hazard whose warning did not leave, or nobody knows whether it did.',
      metric: failed.metric({ statistic: 'Sum', period: ALARM_PERIOD }),
      from: 1,
    });
  }
}
