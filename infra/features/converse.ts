import { Duration } from 'aws-cdk-lib';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { messageReceived } from '#shared/contracts/events/message-received.ts';
import { replyDue } from '#shared/contracts/events/reply-due.ts';
import type { Deployed } from '../config.ts';
import { EngagementFunction } from '../constructs/engagement-function.ts';
import { EventRoute } from '../constructs/event-route.ts';
import { WorkQueue } from '../constructs/work-queue.ts';
import type { DataStack } from '../stacks/data.ts';
import type { Outreach } from './outreach.ts';

interface ConverseProps extends Deployed {
  readonly data: DataStack;
  readonly bus: EventBus;
  readonly outreach: Outreach;
}

const timeout = Duration.seconds(10);
const unheard =
  'Customers who have written to us: nobody has understood them yet, and what they refuse does not hold so far.';
const unanswered = 'Customers who have written to us and wait for the answer: it does not come.';

/**
 * What people write to us, understood and answered. Trigger: MessageReceived on the bus. It opens what they wrote,
 * looks up whose number it is and what they show to know by keyed digests, writes what it came to, and leaves the reply
 * for outreach.
 */
export class Converse extends Construct {
  readonly queue: WorkQueue;

  constructor(scope: Construct, id: string, props: ConverseProps) {
    super(scope, id);
    const { deployment, data, bus, outreach } = props;
    const common = { deployment, dataKey: data.dataKey, whoIsHurt: unheard };
    const fn = new EngagementFunction(this, 'Converse', {
      ...common,
      name: 'converse',
      folder: 'converse',
      timeout,
      memory: 512,
    });
    this.#grant(fn, props);
    this.queue = new WorkQueue(this, 'Queue', {
      ...common,
      name: 'converse',
      visibility: Duration.seconds(6 * timeout.toSeconds()),
      lateAfter: Duration.minutes(1),
      attempts: 8,
    });
    new EventRoute(this, 'MessageReceived', {
      deployment,
      name: 'message-received',
      event: messageReceived,
      busName: bus.eventBusName,
      through: this.queue,
      taken: { by: fn, consumption: { batchSize: 1, maxConcurrency: 10 } },
      whoIsHurt: unheard,
    });
    new EventRoute(this, 'ReplyDue', {
      deployment,
      name: 'reply-due',
      event: replyDue,
      busName: bus.eventBusName,
      through: outreach.replies,
      whoIsHurt: unanswered,
    });
  }

  // Of customers it reads what stands in clear, and writes what they say: claims, answers, refusals, that a number is wrong.
  #grant(fn: EngagementFunction, { data, bus, outreach }: ConverseProps): void {
    data.classKeys.content.grantOpen(fn);
    data.classKeys.index.grantOpen(fn);
    data.coreTable.grant(fn, 'BatchGetItem', 'Query');
    data.coreTable.grantUnder(fn, ['claim-code#*', 'customer#*', 'owner#claim#*'], 'PutItem');
    data.coreTable.grantUnder(fn, ['customer#*', 'number#*'], 'UpdateItem');
    data.stopsTable.grantUnder(fn, ['refusals#*'], 'UpdateItem');
    data.ledgerTable.grant(fn, 'BatchGetItem', 'Query');
    data.ledgerTable.grantUnder(fn, ['manifest#*', 'numbers#*', 'safety#*', 'sender#*'], 'PutItem');
    data.ledgerTable.grantUnder(fn, ['sender#*'], 'UpdateItem');
    data.tasksTable.grantUnder(fn, ['open'], 'PutItem');
    fn.allow(new PolicyStatement({ actions: ['events:PutEvents'], resources: [bus.eventBusArn] }));
    fn.tell('bus', bus.eventBusName);
    outreach.replies.grantSend(fn, 'repliesQueue');
  }
}
