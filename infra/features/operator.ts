import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { configOf } from '#shared/config/config.ts';
import { REPORT_PREFIX, UPLOAD_PREFIX } from '#shared/contracts/events/portfolio-uploaded.ts';
import { type Deployed, type Deployment, nameIn } from '../config.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { PersonsRole } from '../constructs/persons-role.ts';
import { grantTwilioAccount } from '../constructs/twilio-secret.ts';
import type { WorkQueue } from '../constructs/work-queue.ts';
import type { DataStack } from '../stacks/data.ts';
import type { Inbound } from './inbound.ts';

interface OperatorProps extends Deployed {
  readonly data: DataStack;
  /** Those whose dead letters an operator may bring back: they hold references only. */
  readonly queues: readonly WorkQueue[];
  /** What customers write: an operator sends it where nobody is texted, and reads none of it. */
  readonly inbound: Inbound;
  /** Where candidates that an operator triggers are left. */
  readonly candidates: WorkQueue;
  /** Where customers are left who are to be looked at again. */
  readonly reminders: WorkQueue;
}

/**
 * What a person does at the command line. Trigger: someone of the account takes the role on. It reads what was
 * decided and the texts that were sent, and what is to come, hands in files and test posts, triggers programmes and calls them off, has everybody looked at again, closes tasks, sets and lifts refusals and
 * halts, brings dead letters back, and counts; it never reads contact data.
 * Nobody is hurt when it fails: everything else goes on.
 */
export class Operator extends PersonsRole {
  constructor(scope: Construct, id: string, props: OperatorProps) {
    super(scope, id, {
      deployment: props.deployment,
      name: 'operator',
      description: 'What the command line of Covercast may do',
    });
    this.#grantReading(props);
    this.#grantFiles(props.data);
    this.#grantQueues(props);
    this.#grantStopping(props.data);
    this.#grantTexting(props);
  }

  #grantReading({ data, deployment }: OperatorProps): void {
    data.coreTable.grant(this, 'BatchGetItem', 'DescribeTable', 'Query');
    data.coreTable.grantScanOfKeys(this);
    data.ledgerTable.grant(this, 'BatchGetItem', 'DescribeTable', 'Query');
    data.agendaTable.grant(this, 'DescribeTable', 'Query');
    data.tasksTable.grant(this, 'DescribeTable', 'Query');
    // That somebody has read a conversation is written down, and never taken away.
    data.ledgerTable.grantUnder(this, ['looked#*'], 'PutItem');
    // What is done goes from the open tasks to the closed, where it stays.
    data.tasksTable.grantUnder(this, ['open'], 'DeleteItem');
    data.tasksTable.grantUnder(this, ['closed'], 'PutItem');
    data.keysTable.grant(this, 'DescribeTable');
    data.classKeys.content.grantOpen(this);
    data.webhookSecrets.grantRead(this);
    this.#grantCounting(deployment);
  }

  // By what their names begin with: a right to each queue by itself, and its dead letters, does not fit into a policy.
  #grantCounting(deployment: Deployment): void {
    const { partition, region, account } = Stack.of(this);
    const queues = `arn:${partition}:sqs:${region}:${account}:${nameIn(deployment, '*')}`;
    this.allow(new PolicyStatement({ actions: ['sqs:GetQueueAttributes'], resources: [queues] }));
    acknowledge(
      this,
      `AwsSolutions-IAM5[Resource::${queues}]`,
      'Operators count what waits on every queue of the deployment; a count tells nothing of what it is.',
    );
  }

  // Where nobody is texted, an operator sends texts in as providers do.
  #grantTexting({ data, deployment, inbound }: OperatorProps): void {
    if (configOf(deployment.stage).sms.transport !== 'sandbox') return;
    grantTwilioAccount(this, deployment, data.dataKey);
    for (const topic of [inbound.textsTopic, inbound.eventsTopic]) topic.grantPublish(this);
  }

  // The index key tells the digest of a number that is refused; it opens nothing.
  // What somebody refuses is never deleted, nor is what goes on record of halts.
  #grantStopping({ stopsTable, classKeys }: DataStack): void {
    stopsTable.grant(this, 'BatchGetItem', 'DescribeTable', 'Query');
    stopsTable.grantUnder(this, ['refusals#*'], 'UpdateItem');
    stopsTable.grantUnder(this, ['halts', 'halts#history', 'cancelled#*'], 'PutItem');
    stopsTable.grantUnder(this, ['halts'], 'DeleteItem');
    classKeys.index.grantOpen(this);
  }

  #grantQueues({ queues, candidates, reminders }: OperatorProps): void {
    for (const queue of queues) queue.grantRedrive(this);
    candidates.grantSend(this, 'ordinaryQueue');
    reminders.grantSend(this, 'remindersQueue');
  }

  #grantFiles({ importBucket }: DataStack): void {
    importBucket.grant(this, {
      actions: ['PutObject'],
      under: UPLOAD_PREFIX,
      reason: 'Each file that is handed in gets a name of its own.',
    });
    importBucket.grant(this, {
      actions: ['GetObject'],
      under: REPORT_PREFIX,
      reason: 'Each file that was handed in has a report of its own name.',
    });
    importBucket.grantList(this, 'Bucket');
  }
}
