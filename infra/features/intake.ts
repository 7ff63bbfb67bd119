import { Duration } from 'aws-cdk-lib';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { Deployed } from '../config.ts';
import { EngagementFunction } from '../constructs/engagement-function.ts';
import { WebhookEndpoint } from '../constructs/webhook-endpoint.ts';
import type { DataStack } from '../stacks/data.ts';

interface IntakeProps extends Deployed {
  readonly data: DataStack;
  readonly bus: EventBus;
}

const whoIsHurt =
  'Everyone in the path of a hazard whose warning is refused at the door: nobody downstream learns of it.';

/**
 * What feeds post: verified, archived, told apart from repetitions, and put on the bus.
 * Trigger: the webhook. It opens nothing sealed and seals nothing.
 */
export class Intake extends Construct {
  readonly door: WebhookEndpoint;

  constructor(scope: Construct, id: string, { deployment, data, bus }: IntakeProps) {
    super(scope, id);
    const { dataKey } = data;
    const intake = new EngagementFunction(this, 'Intake', {
      deployment,
      dataKey,
      name: 'intake',
      folder: 'intake',
      whoIsHurt,
      timeout: Duration.seconds(20),
      memory: 512,
    });
    data.webhookSecrets.grantRead(intake, 'cap');
    data.webhooksTable.grant(intake, 'PutItem');
    for (const under of ['raw/', 'alerts/'])
      data.archiveBucket.grant(intake, {
        actions: ['PutObject'],
        under,
        reason: 'Keys of archived bodies and alerts follow from their content; each is a new one.',
      });
    intake.allow(new PolicyStatement({ actions: ['events:PutEvents'], resources: [bus.eventBusArn] }));
    intake.tell('bus', bus.eventBusName);
    this.door = new WebhookEndpoint(this, 'Webhook', {
      deployment,
      dataKey,
      to: intake,
      whoIsHurt,
      rate: 100,
      burst: 200,
    });
  }
}
