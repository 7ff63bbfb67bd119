import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { type Deployed, nameIn } from '../config.ts';
import { ALARM_PERIOD } from './alarm.ts';

interface LoggedProps extends Deployed {
  readonly logGroup: LogGroup;
  /** The message of the lines that tell it. */
  readonly message: string;
  /** Where in them the number stands: `$.waitedSeconds`. */
  readonly value: string;
  /** The metric: the last part of its namespace, and its name. */
  readonly namespace: string;
  readonly metric: string;
}

/** The longest time that log lines tell, in seconds: of each minute the largest. A log line has ids and numbers only. */
export function longestLogged(scope: Construct, id: string, props: LoggedProps): IMetric {
  const { deployment, logGroup, message, value, namespace, metric } = props;
  const filter = new MetricFilter(scope, id, {
    logGroup,
    filterPattern: FilterPattern.stringValue('$.message', '=', message),
    metricNamespace: nameIn(deployment, namespace),
    metricName: metric,
    metricValue: value,
  });
  return filter.metric({ period: ALARM_PERIOD, statistic: 'max' });
}
