import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { EventPattern } from '#shared/contracts/events/event.ts';
import { type Deployed, nameIn } from '../config.ts';
import type { EngagementFunction } from './engagement-function.ts';
import type { Consumption, WorkQueue } from './work-queue.ts';

interface EventRouteProps extends Deployed {
  /** What the rule is called in the deployment. */
  readonly name: string;
  /** The contract of the event: its pattern is the rule's. */
  readonly event: { readonly pattern: EventPattern };
  /** The name of the bus it comes over. */
  readonly busName: string;
  readonly through: WorkQueue;
  readonly to: EngagementFunction;
  readonly consumption: Consumption;
}

/** The way of one event from a bus through a queue to a function. The only creator of rules. */
export class EventRoute extends Construct {
  constructor(scope: Construct, id: string, props: EventRouteProps) {
    super(scope, id);
    const { queue } = props.through;
    const { detail, ...rest } = props.event.pattern;
    const rule = new Rule(this, 'Rule', {
      ruleName: nameIn(props.deployment, props.name),
      eventBus: EventBus.fromEventBusName(this, 'Bus', props.busName),
      eventPattern: detail === undefined ? rest : { ...rest, detail },
      targets: [{ bind: () => ({ arn: queue.queueArn }) }],
    });
    acceptFrom(rule, queue);
    props.through.consumedBy(props.to, props.consumption);
  }
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
