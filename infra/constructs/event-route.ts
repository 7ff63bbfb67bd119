import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { EventPattern } from '#shared/contracts/events/event.ts';
import { type Deployed, nameIn } from '../config.ts';
import { ALARM_PERIOD, HurtAlarm } from './alarm.ts';
import type { EngagementFunction } from './engagement-function.ts';
import type { Consumption, WorkQueue } from './work-queue.ts';

interface EventRouteProps extends Deployed {
  /** What the rule is called in the deployment; with `-undelivered`, the heading of its alarm. */
  readonly name: string;
  /** The contract of the event: its pattern is the rule's. */
  readonly event: { readonly pattern: EventPattern };
  /** The name of the bus it comes over. */
  readonly busName: string;
  readonly through: WorkQueue;
  /** Who takes it from there, and how; absent where somebody takes what lies in the queue already. */
  readonly taken?: { readonly by: EngagementFunction; readonly consumption: Consumption };
  /** Who is hurt when the rule cannot deliver, and how: its alarm's text. */
  readonly whoIsHurt: string;
}

/**
 * The way of one event from a bus through a queue to a function. The only creator of rules. What the rule cannot
 * deliver goes to the queue's dead letters, and an alarm tells.
 */
export class EventRoute extends Construct {
  constructor(scope: Construct, id: string, props: EventRouteProps) {
    super(scope, id);
    const { queue, deadLetters } = props.through;
    const { detail, ...rest } = props.event.pattern;
    const rule = new Rule(this, 'Rule', {
      ruleName: nameIn(props.deployment, props.name),
      eventBus: EventBus.fromEventBusName(this, 'Bus', props.busName),
      eventPattern: detail === undefined ? rest : { ...rest, detail },
      targets: [{ bind: () => ({ arn: queue.queueArn, deadLetterConfig: { arn: deadLetters.queueArn } }) }],
    });
    for (const one of [queue, deadLetters]) acceptFrom(rule, one);
    alarmOnUndelivered(this, props);
    if (props.taken) props.through.consumedBy(props.taken.by, props.taken.consumption);
  }
}

// Rules of the default bus are counted by their name alone, those of other buses by bus and name:
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring.html
function alarmOnUndelivered(scope: Construct, { deployment, name, busName, whoIsHurt }: EventRouteProps) {
  const RuleName = nameIn(deployment, name);
  const metric = new Metric({
    namespace: 'AWS/Events',
    metricName: 'FailedInvocations',
    dimensionsMap: busName === 'default' ? { RuleName } : { EventBusName: busName, RuleName },
    period: ALARM_PERIOD,
    statistic: 'sum',
  });
  new HurtAlarm(scope, 'Undelivered', {
    deployment,
    heading: `${name}-undelivered`,
    whoIsHurt,
    metric,
    from: 1,
  });
}

function acceptFrom(rule: Rule, queue: Queue): void {
  queue.addToResourcePolicy(
    new PolicyStatement({
      sid: 'RuleDelivers',
      principals: [new ServicePrincipal('events.amazonaws.com')],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      conditions: { ArnEquals: { 'aws:SourceArn': rule.ruleArn } },
    }),
  );
}
