import type { Construct } from 'constructs';
import type { Deployed } from '../config.ts';
import { PersonsRole } from '../constructs/persons-role.ts';
import type { DataStack } from '../stacks/data.ts';

interface SimulatorProps extends Deployed {
  readonly data: DataStack;
}

/**
 * Whoever asks beforehand whom a warning would concern. Trigger: someone of the account takes the role on. It reads
 * what deciding reads, opens exact places alone, and can write nothing, so that a rehearsal leaves no trace.
 * Nobody is hurt when it fails: warnings go out unrehearsed.
 */
export class Simulator extends PersonsRole {
  constructor(scope: Construct, id: string, { data, deployment }: SimulatorProps) {
    super(scope, id, {
      deployment,
      name: 'simulator',
      description: 'What simulations of Covercast may read',
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
}
