import { Duration } from 'aws-cdk-lib';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { Deployed } from '../config.ts';
import { EngagementFunction } from '../constructs/engagement-function.ts';
import type { WebhookEndpoint } from '../constructs/webhook-endpoint.ts';
import type { DataStack } from '../stacks/data.ts';

interface PolicyAdminProps extends Deployed {
  readonly data: DataStack;
  readonly bus: EventBus;
  /** The door it is behind. */
  readonly door: WebhookEndpoint;
}

/**
 * What the insurer's policy and claims systems post: verified, and done in the book as a line of an import would be.
 * Trigger: the webhook. A function and a role of its own, for what it is sent is personal: it seals contact, identity,
 * policy and place data and makes the look-up rows, which the door of public feeds has no right to.
 */
export class PolicyAdmin extends Construct {
  constructor(scope: Construct, id: string, { deployment, data, bus, door }: PolicyAdminProps) {
    super(scope, id);
    const fn = new EngagementFunction(this, 'PolicyAdmin', {
      deployment,
      dataKey: data.dataKey,
      name: 'policy-admin',
      folder: 'intake/policy-admin',
      whoIsHurt:
        'Customers whose policy, claim or refusal has just changed: we go on by what we knew before, and they hear nothing of it.',
      timeout: Duration.seconds(25),
      memory: 512,
    });
    this.#grantBook(fn, data);
    data.webhookSecrets.grantRead(fn, 'policy-admin');
    data.webhooksTable.grant(fn, 'PutItem');
    data.stopsTable.grantUnder(fn, ['refusals#customer#*'], 'UpdateItem');
    data.stopsTable.grantUnder(fn, ['cancelled#*'], 'PutItem');
    data.archiveBucket.grant(fn, {
      actions: ['PutObject'],
      under: 'sealed/policy-admin/',
      reason: 'Keys of archived bodies are made of the day and a digest; each is a new one.',
    });
    fn.allow(new PolicyStatement({ actions: ['events:PutEvents'], resources: [bus.eventBusArn] }));
    fn.tell('bus', bus.eventBusName);
    door.answer('policy-admin', fn);
  }

  #grantBook(fn: EngagementFunction, data: DataStack): void {
    const { contact, identity, policy, place, index } = data.classKeys;
    for (const key of [contact, identity, policy, place, index]) key.grantSeal(fn);
    data.coreTable.grant(fn, 'BatchGetItem', 'DeleteItem', 'PutItem', 'Query', 'UpdateItem');
  }
}
