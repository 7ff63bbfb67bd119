import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSubscription, Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { type Deployed, nameIn } from '../config.ts';
import type { DataKey } from './data-key.ts';
import type { Holder } from './holder.ts';
import type { WorkQueue } from './work-queue.ts';

interface ProviderTopicProps extends Deployed {
  /** Its name in the deployment. */
  readonly name: string;
  readonly dataKey: DataKey;
  /** Where it leaves what is published. */
  readonly to: WorkQueue;
}

/**
 * A topic that AWS End User Messaging publishes to, and nobody else: its only way on is a queue of ours, which takes
 * from no other topic. Encrypted, and spoken to over TLS only.
 */
export class ProviderTopic extends Construct {
  readonly topicArn: string;
  readonly #dataKey: DataKey;

  constructor(scope: Construct, id: string, { deployment, name, dataKey, to }: ProviderTopicProps) {
    super(scope, id);
    this.#dataKey = dataKey;
    const topic = new Topic(this, 'Topic', {
      topicName: nameIn(deployment, name),
      masterKey: dataKey.key,
      enforceSSL: true,
    });
    this.topicArn = topic.topicArn;
    topic.addToResourcePolicy(publishing(topic, deployment.account));
    to.queue.addToResourcePolicy(leaving(topic, to));
    new CfnSubscription(this, 'Subscription', {
      topicArn: topic.topicArn,
      protocol: 'sqs',
      endpoint: to.queue.queueArn,
    });
  }

  /** Lets the holder publish here as the provider would: where nobody is texted, and texts are sent in by hand. */
  grantPublish(holder: Holder): void {
    holder.allow(new PolicyStatement({ actions: ['sns:Publish'], resources: [this.topicArn] }));
    this.#dataKey.grantWriteThrough('sns', holder);
  }
}

// https://docs.aws.amazon.com/sms-voice/latest/userguide/two-way-sms-iam-policy-auto.html
function publishing(topic: Topic, account: string): PolicyStatement {
  return new PolicyStatement({
    sid: 'TextsArrive',
    principals: [new ServicePrincipal('sms-voice.amazonaws.com')],
    actions: ['sns:Publish'],
    resources: [topic.topicArn],
    conditions: { StringEquals: { 'aws:SourceAccount': account } },
  });
}

// https://docs.aws.amazon.com/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html
function leaving(topic: Topic, { queue }: WorkQueue): PolicyStatement {
  return new PolicyStatement({
    sid: 'TopicDelivers',
    principals: [new ServicePrincipal('sns.amazonaws.com')],
    actions: ['sqs:SendMessage'],
    resources: [queue.queueArn],
    conditions: { ArnEquals: { 'aws:SourceArn': topic.topicArn } },
  });
}
