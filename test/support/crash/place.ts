import { CreateEventBusCommand } from '@aws-sdk/client-eventbridge';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { CreateTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import type { Urgency } from '#shared/contracts/candidate.ts';
import { clientConfig } from '../../../scripts/aws/client-config.ts';
import type { LocalTarget } from '../../../scripts/aws/local-target.ts';
import { FEED_SECRET } from '../covercast-in-memory.ts';
import { type OwnAws, ownAws } from '../own-aws.ts';
import { account } from '../texts/twilio-requests.ts';

/** The configuration of clients of a local AWS. */
type LocalConfig = Extract<ReturnType<typeof clientConfig>, { readonly endpoint: string }>;

/** Everything the functions act on, of a test's own. Its names are those of the columns of a table of calls. */
export interface CrashPlace {
  readonly config: LocalConfig;
  readonly tables: OwnAws['tables'];
  readonly queues: Readonly<Record<Urgency | 'reminders', string>>;
  readonly bucket: string;
  readonly keyArn: string;
  readonly bus: string;
  readonly topic: string;
  readonly secretPrefix: string;
  remove(): Promise<void>;
}

/** Creates it in a local AWS. */
export async function crashPlace(target: LocalTarget): Promise<CrashPlace> {
  const config = clientConfig(target);
  if (config.endpoint === undefined) throw new Error('Only a local AWS is crashed.');
  const own = await ownAws(target);
  const [replies, ordinary, reminders, topic] = await Promise.all([
    own.sqs.send(new CreateQueueCommand({ QueueName: `${own.bucket}-replies` })),
    own.sqs.send(new CreateQueueCommand({ QueueName: `${own.bucket}-ordinary` })),
    own.sqs.send(new CreateQueueCommand({ QueueName: `${own.bucket}-reminders` })),
    new SNSClient(config).send(new CreateTopicCommand({ Name: own.bucket })),
    own.events.send(new CreateEventBusCommand({ Name: own.bucket })),
    new SecretsManagerClient(config).send(
      new CreateSecretCommand({
        Name: `${own.bucket}/cap`,
        SecretString: JSON.stringify({ active: [FEED_SECRET] }),
      }),
    ),
    new SecretsManagerClient(config).send(
      new CreateSecretCommand({ Name: `${own.bucket}/twilio`, SecretString: JSON.stringify(account) }),
    ),
  ]);
  return {
    config,
    tables: own.tables,
    queues: {
      urgent: own.queueUrl,
      replies: replies.QueueUrl ?? '',
      ordinary: ordinary.QueueUrl ?? '',
      reminders: reminders.QueueUrl ?? '',
    },
    bucket: own.bucket,
    keyArn: own.keyArn,
    bus: own.bucket,
    topic: topic.TopicArn ?? '',
    secretPrefix: `${own.bucket}/`,
    remove: own.remove,
  };
}
