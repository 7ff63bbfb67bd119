import { Duration } from 'aws-cdk-lib';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { configOf } from '#shared/config/config.ts';
import type { Deployed } from '../config.ts';
import { EngagementFunction } from '../constructs/engagement-function.ts';
import { grantTextingPhones } from '../constructs/phones.ts';
import { PutBackAlarm } from '../constructs/put-back-alarm.ts';
import { SandboxTopic } from '../constructs/sandbox-topic.ts';
import { WorkQueue } from '../constructs/work-queue.ts';
import type { DataStack } from '../stacks/data.ts';

interface OutreachProps extends Deployed {
  readonly data: DataStack;
  /** Where providers say what became of a text. */
  readonly webhookUrl: string;
}

/** One of the ways out, so that nothing that can wait stands before a warning, and nothing at all before an answer. */
interface Lane {
  readonly functionName: string;
  readonly queueName: string;
  readonly timeout: Duration;
  readonly lateAfter: Duration;
  /** Deliveries before a message is given up. */
  readonly attempts: number;
  /** Invocations at once. */
  readonly maxConcurrency: number;
  readonly whoIsHurt: string;
}

const urgent: Lane = {
  functionName: 'outreach-urgent',
  queueName: 'urgent',
  timeout: Duration.seconds(10),
  lateAfter: Duration.minutes(1),
  attempts: 5,
  maxConcurrency: 2,
  whoIsHurt: 'Policyholders in the path of a hazard: texts about life and property are not leaving.',
};

const replies: Lane = {
  functionName: 'outreach-replies',
  queueName: 'replies',
  timeout: Duration.seconds(10),
  lateAfter: Duration.minutes(1),
  attempts: 5,
  maxConcurrency: 10, // one answer a message, each of which waits for its slot and for the provider
  whoIsHurt: 'Customers who have written to us and wait for the answer: it comes late or not at all.',
};

const ordinary: Lane = {
  functionName: 'outreach',
  queueName: 'ordinary',
  timeout: Duration.minutes(1),
  lateAfter: Duration.minutes(15),
  attempts: 10,
  maxConcurrency: 2,
  whoIsHurt: 'Customers who are due a message that can wait a while: it leaves late or not at all.',
};

/**
 * The only place that decides, opens phone numbers and touches a channel. Triggers: the queues of warnings, of
 * answers and of what can wait, one handler for all. It opens contact, identity and policy data and seals the text it
 * sends.
 */
export class Outreach extends Construct {
  readonly urgent: WorkQueue;
  readonly replies: WorkQueue;
  readonly ordinary: WorkQueue;
  /** What became of alerts. */
  readonly urgentLog: LogGroup;
  /** Where texts go where no phone may be texted. */
  readonly sandboxTopic: SandboxTopic | undefined;
  readonly #props: OutreachProps;

  constructor(scope: Construct, id: string, props: OutreachProps) {
    super(scope, id);
    this.#props = props;
    this.sandboxTopic = this.#sandbox();
    this.urgent = this.#queue('UrgentQueue', urgent);
    this.replies = this.#queue('RepliesQueue', replies);
    this.ordinary = this.#queue('OrdinaryQueue', ordinary);
    const urgentFunction = this.#function('Urgent', urgent, this.urgent);
    this.urgentLog = urgentFunction.logGroup;
    const ordinaryFunction = this.#function('Ordinary', ordinary, this.ordinary);
    for (const fn of [urgentFunction, ordinaryFunction]) {
      this.urgent.grantSend(fn, 'urgentQueue');
      this.ordinary.grantSend(fn, 'ordinaryQueue');
    }
    this.replies.grantSend(this.#function('Replies', replies, this.replies), 'repliesQueue');
  }

  #sandbox(): SandboxTopic | undefined {
    const { deployment, data } = this.#props;
    if (configOf(deployment.stage).sms.transport !== 'sandbox') return undefined;
    return new SandboxTopic(this, 'Sandbox', { deployment, dataKey: data.dataKey });
  }

  #queue(id: string, { queueName, timeout, lateAfter, attempts, whoIsHurt }: Lane): WorkQueue {
    return new WorkQueue(this, id, {
      deployment: this.#props.deployment,
      dataKey: this.#props.data.dataKey,
      name: queueName,
      visibility: Duration.seconds(6 * timeout.toSeconds()),
      lateAfter,
      attempts,
      whoIsHurt,
    });
  }

  #function(
    id: string,
    { functionName, timeout, lateAfter, maxConcurrency, whoIsHurt }: Lane,
    queue: WorkQueue,
  ): EngagementFunction {
    const fn = new EngagementFunction(this, id, {
      deployment: this.#props.deployment,
      dataKey: this.#props.data.dataKey,
      name: functionName,
      folder: 'outreach',
      whoIsHurt,
      timeout,
      memory: 512,
    });
    this.#grant(fn);
    new PutBackAlarm(this, `${id}PutBack`, {
      deployment: this.#props.deployment,
      lane: queue.queueName,
      logGroup: fn.logGroup,
      lateAfter,
      whoIsHurt,
    });
    queue.consumedBy(fn, { batchSize: 1, maxConcurrency });
    return fn;
  }

  #grant(fn: EngagementFunction): void {
    const { data } = this.#props;
    const { contact, identity, policy, content } = data.classKeys;
    for (const key of [contact, identity, policy]) key.grantOpen(fn);
    content.grantSeal(fn);
    data.coreTable.grant(fn, 'BatchGetItem');
    data.episodesTable.grant(fn, 'BatchGetItem');
    data.stopsTable.grant(fn, 'BatchGetItem');
    data.stopsTable.grantUnder(fn, ['kept', 'kept#*'], 'PutItem');
    data.stopsTable.grantUnder(fn, ['refusals#number#*'], 'UpdateItem');
    data.ledgerTable.grant(fn, 'BatchGetItem', 'PutItem', 'UpdateItem');
    data.agendaTable.grantUnder(fn, ['agenda#*'], 'PutItem');
    if (this.sandboxTopic) this.sandboxTopic.grantPublish(fn);
    else this.#grantPhones(fn);
  }

  #grantPhones(fn: EngagementFunction): void {
    const { data, deployment, webhookUrl } = this.#props;
    const config = configOf(deployment.stage);
    grantTextingPhones(fn, { deployment, config, dataKey: data.dataKey, webhookUrl });
  }
}
