import { Duration } from 'aws-cdk-lib';
import { AccountPrincipal, type PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { type Deployed, nameIn } from '../config.ts';
import type { Holder } from './holder.ts';

interface PersonsRoleProps extends Deployed {
  readonly name: string;
  readonly description: string;
}

/** A role that a person of the account takes on at the command line, for four hours at most. It may what it is granted. */
export class PersonsRole extends Construct implements Holder {
  readonly role: Role;

  constructor(scope: Construct, id: string, { deployment, name, description }: PersonsRoleProps) {
    super(scope, id);
    this.role = new Role(this, 'Role', {
      roleName: nameIn(deployment, name),
      description,
      assumedBy: new AccountPrincipal(deployment.account),
      maxSessionDuration: Duration.hours(4),
    });
  }

  allow(statement: PolicyStatement): void {
    this.role.addToPolicy(statement);
  }

  tell(): void {
    // The command line finds everything in the outputs of the stack.
  }
}
