import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Variable } from '#shared/env.ts';
import { type Deployed, nameIn } from '../config.ts';
import { ALARM_PERIOD, HurtAlarm } from './alarm.ts';
import type { DataKey } from './data-key.ts';
import type { EngagementFunction } from './engagement-function.ts';
import type { Holder } from './holder.ts';

/** Visibility over the consumer's timeout, at least: https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html */
const VISIBILITY_PER_TIMEOUT = 6;

// AWS asks for SendMessage for one message and for a batch; the local AWS asks for a batch by the name of the call.
const sending = ['sqs:SendMessage', 'sqs:SendMessageBatch'];

const taking = [
  'sqs:ChangeMessageVisibility',
  'sqs:DeleteMessage',
  'sqs:GetQueueAttributes',
  'sqs:ReceiveMessage',
];

/** How a function takes from a queue. */
export interface Consumption {
  readonly batchSize: number;
  /** Invocations at once (2–1,000). */
  readonly maxConcurrency: number;
}

interface WorkQueueProps extends Deployed {
  readonly name: string;
  readonly dataKey: DataKey;
  /** How long a message is hidden while it is worked on: what one waits whose function was killed. */
  readonly visibility: Duration;
  /** The age of the oldest message from which somebody waits too long. */
  readonly lateAfter: Duration;
  /** Deliveries before a message is given up; one that fails waits 5 s, then 10, 20 … 900. */
  readonly attempts?: number;
  /** How long what was given up stays (default 14 days), counted from when it was first left. */
  readonly deadLettersKept?: Duration;
  /** Who is hurt when messages are given up or wait. */
  readonly whoIsHurt: string;
}

/**
 * A queue of work with its dead letters and the alarms on both: messages given up, and messages that wait too
 * long. Encrypted under the data key, spoken to over TLS only.
 */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly queueName: string;
  readonly #props: WorkQueueProps;

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id);
    this.#props = props;
    this.queueName = props.name;
    this.deadLetters = new Queue(this, 'DeadLetters', {
      ...this.#common(`${props.name}-dead`),
      retentionPeriod: props.deadLettersKept ?? Duration.days(14),
    });
    this.queue = new Queue(this, 'Queue', {
      ...this.#common(props.name),
      retentionPeriod: Duration.days(4),
      visibilityTimeout: props.visibility,
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: props.attempts ?? 5 },
    });
    this.#alarmOnDeadLetters();
    this.#alarmOnAge();
  }

  /**
   * Hands its messages to a function, which answers for each message of a batch by itself, and lets it say when a
   * failed one comes again.
   */
  consumedBy(fn: EngagementFunction, { batchSize, maxConcurrency }: Consumption): void {
    this.#assertVisibilityFor(fn);
    fn.allow(new PolicyStatement({ actions: taking, resources: [this.queue.queueArn] }));
    fn.tell('workQueue', this.queue.queueUrl);
    this.#props.dataKey.grantReadThrough('sqs', fn);
    fn.function.addEventSourceMapping(`From${this.node.id}`, {
      eventSourceArn: this.queue.queueArn,
      batchSize,
      maxConcurrency,
      reportBatchItemFailures: true,
    });
  }

  /** Lets the holder leave messages, and tells it the queue's address. */
  grantSend(holder: Holder, variable: Variable): void {
    holder.allow(new PolicyStatement({ actions: sending, resources: [this.queue.queueArn] }));
    holder.tell(variable, this.queue.queueUrl);
    this.#props.dataKey.grantWriteThrough('sqs', holder);
  }

  /** Lets the holder bring dead letters back: take them, and leave them on the queue. */
  grantRedrive(holder: Holder): void {
    const actions = ['sqs:DeleteMessage', 'sqs:ReceiveMessage'];
    holder.allow(new PolicyStatement({ actions, resources: [this.deadLetters.queueArn] }));
    holder.allow(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.queue.queueArn] }));
    this.#props.dataKey.grantWriteThrough('sqs', holder);
  }

  #common(name: string) {
    const { deployment, dataKey } = this.#props;
    return {
      queueName: nameIn(deployment, name),
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: dataKey.key,
      dataKeyReuse: Duration.hours(1),
      enforceSSL: true,
      removalPolicy: RemovalPolicy.DESTROY,
    };
  }

  #alarmOnDeadLetters(): void {
    const metric = this.deadLetters.metricApproximateNumberOfMessagesVisible({
      period: ALARM_PERIOD,
      statistic: 'max',
    });
    new HurtAlarm(this, 'GivenUp', {
      ...this.#props,
      heading: `${this.queueName}-dead-letters`,
      metric,
      from: 1,
    });
  }

  #alarmOnAge(): void {
    const metric = this.queue.metricApproximateAgeOfOldestMessage({ period: ALARM_PERIOD, statistic: 'max' });
    const from = this.#props.lateAfter.toSeconds();
    new HurtAlarm(this, 'Late', { ...this.#props, heading: `${this.queueName}-late`, metric, from });
  }

  #assertVisibilityFor(fn: EngagementFunction): void {
    const least = VISIBILITY_PER_TIMEOUT * fn.timeout.toSeconds();
    if (this.#props.visibility.toSeconds() >= least) return;
    throw new RangeError(`The queue ${this.queueName} must hide messages for ${least} s or more.`);
  }
}
