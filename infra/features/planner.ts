import type { Construct } from 'constructs';
import type { Deployed } from '../config.ts';
import { PersonsRole } from '../constructs/persons-role.ts';
import type { DataStack } from '../stacks/data.ts';

interface PlannerProps extends Deployed {
  readonly data: DataStack;
}

/**
 * Whoever asks beforehand what would be sent when. Trigger: someone of the account takes the role on. It reads what
 * waking and deciding read, opens birth dates (with all that is of identity) and nothing else, and can write nothing,
 * so that a plan leaves no trace. Nobody is hurt when it fails: messages leave unplanned.
 */
export class Planner extends PersonsRole {
  constructor(scope: Construct, id: string, { data, deployment }: PlannerProps) {
    super(scope, id, { deployment, name: 'planner', description: 'What plans of Covercast may read' });
    data.coreTable.grant(this, 'BatchGetItem', 'Query');
    data.episodesTable.grant(this, 'BatchGetItem');
    data.ledgerTable.grant(this, 'BatchGetItem');
    data.stopsTable.grant(this, 'BatchGetItem');
    data.agendaTable.grant(this, 'BatchGetItem', 'Query');
    data.classKeys.identity.grantOpen(this);
  }
}
