import { dynamoAgenda } from '#shared/adapters/dynamo-agenda.ts';
import { dynamoAgendaReader } from '#shared/adapters/dynamo-agenda-reader.ts';
import { dynamoBudget } from '#shared/adapters/dynamo-budget.ts';
import { dynamoClockSettings } from '#shared/adapters/dynamo-clock-settings.ts';
import { dynamoCustomers } from '#shared/adapters/dynamo-customers.ts';
import { dynamoEpisodes } from '#shared/adapters/dynamo-episodes.ts';
import { dynamoKeyStore } from '#shared/adapters/dynamo-key-store.ts';
import { dynamoReminderFacts } from '#shared/adapters/dynamo-reminder-facts.ts';
import { dynamoStandingClaims } from '#shared/adapters/dynamo-standing-claims.ts';
import { dynamoStops } from '#shared/adapters/dynamo-stops.ts';
import { systemClock } from '#shared/runtime/clocks.ts';
import { vaultKeys } from '#shared/vault/keys.ts';
import { kmsMasterKeys } from '#shared/vault/kms-master-keys.ts';
import { opening } from '#shared/vault/open.ts';
import type { Deployment } from '../deployment.ts';
import type { PlannerReach } from '../desk.ts';
import { businessClockBy } from './business-clock.ts';
import type { Clients } from './clients.ts';

/**
 * What waking and deciding read, through the very adapters that live runs read it through. Class `identity` alone is
 * opened, for that is all the planner's role may; of each port only what reads is handed on.
 */
export async function plannerReach(
  { dynamo: client, kms }: Pick<Clients, 'dynamo' | 'kms'>,
  deployment: Deployment,
): Promise<PlannerReach> {
  const { outputs } = deployment;
  const keys = vaultKeys({
    store: dynamoKeyStore({ client, table: outputs.KeysTable }),
    masterKeys: kmsMasterKeys({ client: kms, arns: { identity: outputs.IdentityKeyArn } }),
    systemClock,
  });
  const open = opening({ keys, classes: ['identity'] });
  const agendaTable = { client, table: outputs.AgendaTable };
  const ledgerTable = { client, table: outputs.LedgerTable };
  const { between } = dynamoAgendaReader(agendaTable);
  const { wakes } = dynamoAgenda(agendaTable);
  // Where nothing steps the clock, nothing moves it, and the setting may not be read.
  const settings = outputs.AgendaFunction === undefined ? undefined : dynamoClockSettings(agendaTable);
  return {
    deployment,
    businessClock: await businessClockBy(settings, systemClock),
    agenda: { between, wakes },
    reminderFacts: dynamoReminderFacts({ client, table: outputs.CoreTable, open }),
    customers: { known: dynamoCustomers({ client, table: outputs.CoreTable, open }).known },
    stops: { standing: dynamoStops({ client, table: outputs.StopsTable }).standing },
    ledger: { rows: dynamoStandingClaims(ledgerTable).rows },
    budget: { begun: dynamoBudget(ledgerTable).begun },
    episodes: { standing: dynamoEpisodes({ client, table: outputs.EpisodesTable }).standing },
  };
}
