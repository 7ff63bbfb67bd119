import { Duration } from 'aws-cdk-lib';
import { AccountPrincipal, type PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { type Deployed, nameIn } from '../config.ts';
import type { Holder } from '../constructs/holder.ts';
import type { DataStack } from '../stacks/data.ts';

interface PlannerProps extends Deployed {
  readonly data: DataStack;
}

/**
 * Whoever asks beforehand what would be sent when. Trigger: someone of the account takes the role on. It reads what
 * waking and deciding read, opens birth dates (with all that is of identity) and nothing else, and can write nothing,
 * so that a plan leaves no trace. Nobody is hurt when it fails: messages leave unplanned.
 */
export class Planner extends Construct implements Holder {
  readonly role: Role;

  constructor(scope: Construct, id: string, { data, deployment }: PlannerProps) {
    super(scope, id);
    this.role = new Role(this, 'Role', {
      roleName: nameIn(deployment, 'planner'),
      description: 'What plans of Covercast may read',
      assumedBy: new AccountPrincipal(deployment.account),
      maxSessionDuration: Duration.hours(4),
    });
    data.coreTable.grant(this, 'BatchGetItem', 'Query');
    data.episodesTable.grant(this, 'BatchGetItem');
    data.ledgerTable.grant(this, 'BatchGetItem');
    data.stopsTable.grant(this, 'BatchGetItem');
    data.agendaTable.grant(this, 'BatchGetItem', 'Query');
    data.classKeys.identity.grantOpen(this);
  }

  allow(statement: PolicyStatement): void {
    this.role.addToPolicy(statement);
  }

  tell(): void {
    // The command line finds everything in the outputs of the stack.
  }
}
