import { ArnFormat, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { type Deployed, type Deployment, nameIn } from '../config.ts';
import type { Holder } from './holder.ts';
import { removalIn } from './removal.ts';

/** The services that keep things of ours under the data key, and call it in the name of whoever asks them. */
export type Keeper = 'dynamodb' | 's3' | 'secretsmanager' | 'sns' | 'sqs';

const reading = ['kms:Decrypt'];
const writing = ['kms:Decrypt', 'kms:GenerateDataKey'];
// What DynamoDB asks of its callers' rights beyond these:
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html
const managing = ['kms:DescribeKey', 'kms:Encrypt', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'];

/**
 * The key of tables, buckets, queues, logs and secrets at rest. Nobody uses it directly: rights to it hold only
 * for calls that come through the service that keeps the thing.
 */
export class DataKey extends Construct {
  readonly key: Key;

  constructor(scope: Construct, id: string, { deployment }: Deployed) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      alias: nameIn(deployment, 'data'),
      description: 'Covercast: tables, buckets, queues, logs and secrets at rest',
      enableKeyRotation: true,
      removalPolicy: removalIn(deployment),
    });
    this.key.addToResourcePolicy(deliveryByRules(deployment));
    this.key.addToResourcePolicy(deliveryByTopics(deployment));
    this.key.addToResourcePolicy(textsArriving(deployment));
    this.key.addToResourcePolicy(logsAtRest(this, deployment));
  }

  /** Lets the holder read what a service keeps under this key. */
  grantReadThrough(service: Keeper, holder: Holder): void {
    holder.allow(this.through(service, reading));
  }

  /** Lets the holder write, and read, what a service keeps under this key. */
  grantWriteThrough(service: Keeper, holder: Holder): void {
    holder.allow(this.through(service, service === 'dynamodb' ? [...writing, ...managing] : writing));
  }

  private through(service: Keeper, actions: string[]): PolicyStatement {
    const { region, urlSuffix } = Stack.of(this);
    return new PolicyStatement({
      actions,
      resources: [this.key.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `${service}.${region}.${urlSuffix}` } },
    });
  }
}

// By account only, as AWS documents it for encrypted queues: EventBridge names no rule when it asks for the key.
// Which rule may deliver, the policy of each queue says.
function deliveryByRules({ account }: Deployment): PolicyStatement {
  return new PolicyStatement({
    sid: 'RulesDeliverToQueues',
    principals: [new ServicePrincipal('events.amazonaws.com')],
    actions: writing,
    resources: ['*'],
    conditions: { StringEquals: { 'aws:SourceAccount': account } },
  });
}

// By account only: the topics are of another stack. Which topic may deliver, the policy of each queue says.
function deliveryByTopics({ account }: Deployment): PolicyStatement {
  return new PolicyStatement({
    sid: 'TopicsDeliverToQueues',
    principals: [new ServicePrincipal('sns.amazonaws.com')],
    actions: writing,
    resources: ['*'],
    conditions: { StringEquals: { 'aws:SourceAccount': account } },
  });
}

// AWS End User Messaging publishes to encrypted topics:
// https://docs.aws.amazon.com/sms-voice/latest/userguide/two-way-sms-iam-policy-auto.html
function textsArriving({ account }: Deployment): PolicyStatement {
  return new PolicyStatement({
    sid: 'TextsArrive',
    principals: [new ServicePrincipal('sms-voice.amazonaws.com')],
    actions: writing,
    resources: ['*'],
    conditions: { StringEquals: { 'aws:SourceAccount': account } },
  });
}

function logsAtRest(scope: Construct, { prefix, stage }: Deployment): PolicyStatement {
  const stack = Stack.of(scope);
  const groups = stack.formatArn({
    service: 'logs',
    resource: 'log-group',
    resourceName: `/${prefix}/${stage}/*`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  return new PolicyStatement({
    sid: 'LogsAtRest',
    principals: [new ServicePrincipal(`logs.${stack.region}.${stack.urlSuffix}`)],
    actions: [...writing, ...managing],
    resources: ['*'],
    conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': groups } },
  });
}
