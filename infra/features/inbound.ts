import { Duration } from 'aws-cdk-lib';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { configOf } from '#shared/config/config.ts';
import { providersInUse } from '#shared/config/providers-in-use.ts';
import { providerQueues } from '#shared/contracts/provider-queues.ts';
import type { Deployed } from '../config.ts';
import { EngagementFunction } from '../constructs/engagement-function.ts';
import { ProviderTopic } from '../constructs/provider-topic.ts';
import { grantTwilioAccount } from '../constructs/twilio-secret.ts';
import type { WebhookEndpoint } from '../constructs/webhook-endpoint.ts';
import { WorkQueue } from '../constructs/work-queue.ts';
import type { DataStack } from '../stacks/data.ts';

interface InboundProps extends Deployed {
  readonly data: DataStack;
  readonly bus: EventBus;
  /** The door that Twilio's webhooks come through. */
  readonly door: WebhookEndpoint;
  /** Where the door answers the world. */
  readonly webhookUrl: string;
}

const unheard =
  'Customers who write to us: nobody reads it, a refusal no more than a question, and they get no answer.';
const untold = 'Customers whose text did not arrive: its row says that it was sent.';

const timeout = Duration.seconds(20);

/**
 * What customers write, and what became of what we wrote, as providers tell of it. Triggers: the topics of AWS End User
 * Messaging through a queue each, so that receipts of a thousand warnings hold up no text; Twilio's webhooks, in
 * stages where Twilio has a sender. It seals contact and content data, and looks numbers up by their digests.
 */
export class Inbound extends Construct {
  readonly texts: WorkQueue;
  readonly receipts: WorkQueue;
  /** Where AWS End User Messaging publishes the texts of two-way numbers. */
  readonly textsTopic: ProviderTopic;
  /** The destination of the events of its configuration set. */
  readonly eventsTopic: ProviderTopic;
  readonly #props: InboundProps;

  constructor(scope: Construct, id: string, props: InboundProps) {
    super(scope, id);
    this.#props = props;
    this.texts = this.#queue('Texts', providerQueues.texts, Duration.minutes(1), unheard);
    this.receipts = this.#queue('Receipts', providerQueues.receipts, Duration.minutes(30), untold);
    this.textsTopic = this.#topic('TextsTopic', 'eum-texts', this.texts);
    this.eventsTopic = this.#topic('EventsTopic', 'eum-events', this.receipts);
    this.#eum();
    if (providersInUse(configOf(props.deployment.stage)).has('twilio')) this.#twilio();
  }

  #eum(): void {
    const fn = this.#function('Eum', 'eum', 'intake/eum');
    this.texts.consumedBy(fn, { batchSize: 1, maxConcurrency: 4 });
    this.receipts.consumedBy(fn, { batchSize: 1, maxConcurrency: 4 });
  }

  #twilio(): void {
    const { deployment, data, door, webhookUrl } = this.#props;
    const fn = this.#function('Twilio', 'inbound', 'intake/inbound');
    grantTwilioAccount(fn, deployment, data.dataKey);
    fn.tell('webhookUrl', webhookUrl);
    door.answer('twilio', fn);
    door.answer('twilio-status', fn);
  }

  #function(id: string, name: string, folder: string): EngagementFunction {
    const { deployment, data, bus } = this.#props;
    const fn = new EngagementFunction(this, id, {
      deployment,
      dataKey: data.dataKey,
      name,
      folder,
      whoIsHurt: unheard,
      timeout,
      memory: 512,
    });
    const { contact, content, index } = data.classKeys;
    for (const key of [contact, content, index]) key.grantSeal(fn);
    data.ledgerTable.grantUnder(fn, ['sender#*'], 'PutItem');
    data.ledgerTable.grant(fn, 'BatchGetItem', 'UpdateItem');
    data.stopsTable.grantUnder(fn, ['refusals#number#*'], 'UpdateItem');
    fn.allow(new PolicyStatement({ actions: ['events:PutEvents'], resources: [bus.eventBusArn] }));
    fn.tell('bus', bus.eventBusName);
    return fn;
  }

  // Numbers and texts in clear: four days in all, for the age of a dead letter counts from when it was first sent.
  #queue(id: string, name: string, lateAfter: Duration, whoIsHurt: string): WorkQueue {
    const { deployment, data } = this.#props;
    return new WorkQueue(this, id, {
      deployment,
      dataKey: data.dataKey,
      name,
      visibility: Duration.seconds(6 * timeout.toSeconds()),
      lateAfter,
      attempts: 100,
      deadLettersKept: Duration.days(4),
      whoIsHurt,
    });
  }

  #topic(id: string, name: string, to: WorkQueue): ProviderTopic {
    const { deployment, data } = this.#props;
    return new ProviderTopic(this, id, { deployment, dataKey: data.dataKey, name, to });
  }
}
