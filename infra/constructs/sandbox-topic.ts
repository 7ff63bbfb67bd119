import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { type Deployed, nameIn } from '../config.ts';
import type { DataKey } from './data-key.ts';
import type { Holder } from './holder.ts';

interface SandboxTopicProps extends Deployed {
  readonly dataKey: DataKey;
}

/** Where texts go in the stages that must never text a person. Encrypted, and spoken to over TLS only. */
export class SandboxTopic extends Construct {
  readonly topicArn: string;
  readonly #dataKey: DataKey;

  constructor(scope: Construct, id: string, { deployment, dataKey }: SandboxTopicProps) {
    super(scope, id);
    this.#dataKey = dataKey;
    const topic = new Topic(this, 'Topic', {
      topicName: nameIn(deployment, 'sandbox-texts'),
      masterKey: dataKey.key,
      enforceSSL: true,
    });
    this.topicArn = topic.topicArn;
  }

  /** Lets the holder publish here and nowhere else, and tells it the topic. */
  grantPublish(holder: Holder): void {
    holder.allow(new PolicyStatement({ actions: ['sns:Publish'], resources: [this.topicArn] }));
    holder.tell('sandboxTopic', this.topicArn);
    this.#dataKey.grantWriteThrough('sns', holder);
  }
}
