import type { Duration } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type Deployed, nameIn } from '../config.ts';
import { ALARM_PERIOD, HurtAlarm } from './alarm.ts';

interface PutBackAlarmProps extends Deployed {
  /** The name of the lane's queue: `urgent`. */
  readonly lane: string;
  /** Where the lane's function says `put back` and, in `waitedSeconds`, for how long what it puts back has waited. */
  readonly logGroup: LogGroup;
  /** From when on somebody waits too long. */
  readonly lateAfter: Duration;
  readonly whoIsHurt: string;
}

/**
 * The alarm on what is put back again and again, as when a provider throttles everything: every time it is a new
 * message of its queue, so that the age of the oldest stays young.
 */
export class PutBackAlarm extends Construct {
  constructor(scope: Construct, id: string, props: PutBackAlarmProps) {
    super(scope, id);
    new HurtAlarm(this, 'Late', {
      ...props,
      heading: `${props.lane}-put-back-late`,
      metric: this.#waited(props),
      from: props.lateAfter.toSeconds(),
    });
  }

  #waited({ deployment, lane, logGroup }: PutBackAlarmProps): IMetric {
    const filter = new MetricFilter(this, 'Waited', {
      logGroup,
      filterPattern: FilterPattern.stringValue('$.message', '=', 'put back'),
      metricNamespace: nameIn(deployment, 'outreach'),
      metricName: `${lane}-put-back-seconds`,
      metricValue: '$.waitedSeconds',
    });
    return filter.metric({ period: ALARM_PERIOD, statistic: 'max' });
  }
}
