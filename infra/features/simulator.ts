import { Duration } from 'aws-cdk-lib';
import { AccountPrincipal, type PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { type Deployed, nameIn } from '../config.ts';
import type { Holder } from '../constructs/holder.ts';
import type { DataStack } from '../stacks/data.ts';

interface SimulatorProps extends Deployed {
  readonly data: DataStack;
}

/**
 * Whoever asks beforehand whom a warning would concern. Trigger: someone of the account takes the role on. It reads
 * what deciding reads, opens exact places alone, and can write nothing, so that a rehearsal leaves no trace.
 * Nobody is hurt when it fails: warnings go out unrehearsed.
 */
export class Simulator extends Construct implements Holder {
  readonly role: Role;

  constructor(scope: Construct, id: string, { data, deployment }: SimulatorProps) {
    super(scope, id);
    this.role = new Role(this, 'Role', {
      roleName: nameIn(deployment, 'simulator'),
      description: 'What simulations of Covercast may read',
      assumedBy: new AccountPrincipal(deployment.account),
      maxSessionDuration: Duration.hours(4),
    });
    data.coreTable.grant(this, 'BatchGetItem', 'Query');
    data.episodesTable.grant(this, 'BatchGetItem');
    data.ledgerTable.grant(this, 'BatchGetItem', 'Query');
    data.stopsTable.grant(this, 'BatchGetItem');
    data.classKeys.place.grantOpen(this);
    data.archiveBucket.grant(this, {
      actions: ['GetObject'],
      under: 'alerts/',
      reason: 'Which warning of an episode came last, the episode says.',
    });
  }

  allow(statement: PolicyStatement): void {
    this.role.addToPolicy(statement);
  }

  tell(): void {
    // The command line finds everything in the outputs of the stack.
  }
}
