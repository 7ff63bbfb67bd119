import { Duration } from 'aws-cdk-lib';
import { AccountPrincipal, type PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { REPORT_PREFIX, UPLOAD_PREFIX } from '#shared/contracts/events/portfolio-uploaded.ts';
import { type Deployed, nameIn } from '../config.ts';
import type { Holder } from '../constructs/holder.ts';
import type { WorkQueue } from '../constructs/work-queue.ts';
import type { DataStack } from '../stacks/data.ts';

interface OperatorProps extends Deployed {
  readonly data: DataStack;
  readonly queues: readonly WorkQueue[];
  /** Where candidates that an operator triggers are left. */
  readonly candidates: WorkQueue;
}

/**
 * What a person does at the command line. Trigger: someone of the account takes the role on. It reads what was
 * decided and the texts that were sent, and what is to come, hands in files and test posts, triggers programmes, sets and lifts refusals and
 * halts, brings dead letters back, and counts; it never reads contact data.
 * Nobody is hurt when it fails: everything else goes on.
 */
export class Operator extends Construct implements Holder {
  readonly role: Role;

  constructor(scope: Construct, id: string, props: OperatorProps) {
    super(scope, id);
    this.role = new Role(this, 'Role', {
      roleName: nameIn(props.deployment, 'operator'),
      description: 'What the command line of Covercast may do',
      assumedBy: new AccountPrincipal(props.deployment.account),
      maxSessionDuration: Duration.hours(4),
    });
    this.#grantReading(props);
    this.#grantFiles(props.data);
    this.#grantQueues(props);
    this.#grantStopping(props.data);
  }

  allow(statement: PolicyStatement): void {
    this.role.addToPolicy(statement);
  }

  tell(): void {
    // The command line finds everything in the outputs of the stack.
  }

  #grantReading({ data, queues }: OperatorProps): void {
    data.coreTable.grant(this, 'BatchGetItem', 'DescribeTable', 'Query');
    data.ledgerTable.grant(this, 'BatchGetItem', 'DescribeTable', 'Query');
    data.agendaTable.grant(this, 'DescribeTable', 'Query');
    data.keysTable.grant(this, 'DescribeTable');
    data.classKeys.content.grantOpen(this);
    data.webhookSecrets.grantRead(this);
    for (const queue of queues) queue.grantCount(this);
  }

  // The index key tells the digest of a number that is refused; it opens nothing.
  // What somebody refuses is never deleted, nor is what goes on record of halts.
  #grantStopping({ stopsTable, classKeys }: DataStack): void {
    stopsTable.grant(this, 'BatchGetItem', 'DescribeTable', 'Query');
    stopsTable.grantUnder(this, ['refusals#*'], 'UpdateItem');
    stopsTable.grantUnder(this, ['halts', 'halts#history'], 'PutItem');
    stopsTable.grantUnder(this, ['halts'], 'DeleteItem');
    classKeys.index.grantOpen(this);
  }

  #grantQueues({ queues, candidates }: OperatorProps): void {
    for (const queue of queues) queue.grantRedrive(this);
    candidates.grantSend(this, 'ordinaryQueue');
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
