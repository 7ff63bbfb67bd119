import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { type Deployed, nameIn } from '../config.ts';

/** How often alarms look. */
export const ALARM_PERIOD = Duration.minutes(1);

interface AlarmingProps extends Deployed {
  /** The heading in docs/runbook.md, and the end of the alarm's name. */
  readonly heading: string;
  /** Who is hurt, and how: the alarm's text. */
  readonly whoIsHurt: string;
  readonly metric: IMetric;
}

interface HurtfulProps extends AlarmingProps {
  /** The first value that is too much. */
  readonly from: number;
}

/** An alarm that says who is hurt, and which heading of the runbook helps. Silence is not alarming. */
export class HurtAlarm extends Construct {
  constructor(scope: Construct, id: string, props: HurtfulProps) {
    super(scope, id);
    new Alarm(this, 'Alarm', {
      ...named(props),
      threshold: props.from,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}

/** An alarm on what no longer happens at all: that nothing is measured is what alarms. */
export class SilenceAlarm extends Construct {
  constructor(scope: Construct, id: string, props: AlarmingProps) {
    super(scope, id);
    new Alarm(this, 'Alarm', {
      ...named(props),
      threshold: 1,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.BREACHING,
    });
  }
}

function named({ deployment, heading, whoIsHurt, metric }: AlarmingProps) {
  return {
    alarmName: nameIn(deployment, heading),
    alarmDescription: `${whoIsHurt} Runbook: ${heading}`,
    metric,
  };
}
