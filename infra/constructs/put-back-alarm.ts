import type { Duration } from 'aws-cdk-lib';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Deployed } from '../config.ts';
import { HurtAlarm } from './alarm.ts';
import { longestLogged } from './longest-logged.ts';

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
    const { deployment, lane, logGroup } = props;
    const waited = longestLogged(this, 'Waited', {
      ...{ deployment, logGroup, namespace: 'outreach', metric: `${lane}-put-back-seconds` },
      ...{ message: 'put back', value: '$.waitedSeconds' },
    });
    new HurtAlarm(this, 'Late', {
      ...props,
      heading: `${lane}-put-back-late`,
      metric: waited,
      from: props.lateAfter.toSeconds(),
    });
  }
}
