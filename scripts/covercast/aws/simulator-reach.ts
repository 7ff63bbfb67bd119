import { dynamoTable } from '#shared/adapters/dynamo/table.ts';
import type { TableOptions } from '#shared/adapters/dynamo/table-options.ts';
import { dynamoBudget } from '#shared/adapters/dynamo-budget.ts';
import { dynamoClockSettings } from '#shared/adapters/dynamo-clock-settings.ts';
import { dynamoCustomers } from '#shared/adapters/dynamo-customers.ts';
import { dynamoEpisodes } from '#shared/adapters/dynamo-episodes.ts';
import { dynamoKeyStore } from '#shared/adapters/dynamo-key-store.ts';
import { dynamoManifests } from '#shared/adapters/dynamo-manifests.ts';
import { dynamoPlaces } from '#shared/adapters/dynamo-places.ts';
import { dynamoStandingClaims } from '#shared/adapters/dynamo-standing-claims.ts';
import { dynamoStops } from '#shared/adapters/dynamo-stops.ts';
import { s3Archive } from '#shared/adapters/s3-archive.ts';
import { chunksOf } from '#shared/domain/chunks-of.ts';
import { inParallel } from '#shared/domain/in-parallel.ts';
import { locationFacts, locationKey } from '#shared/domain/portfolio/location-item.ts';
import { systemClock } from '#shared/runtime/clocks.ts';
import { vaultKeys } from '#shared/vault/keys.ts';
import { kmsMasterKeys } from '#shared/vault/kms-master-keys.ts';
import { opening } from '#shared/vault/open.ts';
import type { Deployment } from '../deployment.ts';
import type { LocationId, SimulatorReach } from '../desk.ts';
import { businessClockBy } from './business-clock.ts';
import type { Clients } from './clients.ts';

/**
 * What deciding reads, through the very adapters that live runs read it through. Exact places alone are opened, for
 * that is all the simulator's role may; of each port only what reads is handed on.
 */
export async function simulatorReach(
  { dynamo: client, kms, s3 }: Pick<Clients, 'dynamo' | 'kms' | 's3'>,
  deployment: Deployment,
): Promise<SimulatorReach> {
  const { CoreTable, EpisodesTable, LedgerTable, StopsTable, KeysTable, ArchiveBucket, PlaceKeyArn } =
    deployment.outputs;
  const keys = vaultKeys({
    store: dynamoKeyStore({ client, table: KeysTable }),
    masterKeys: kmsMasterKeys({ client: kms, arns: { place: PlaceKeyArn } }),
    systemClock,
  });
  const open = opening({ keys, classes: ['place'] });
  const { known } = dynamoCustomers({ client, table: CoreTable, open });
  const { standing } = dynamoStops({ client, table: StopsTable });
  const { rows } = dynamoStandingClaims({ client, table: LedgerTable });
  const { begun } = dynamoBudget({ client, table: LedgerTable });
  const { rehearse, standing: standingEpisode } = dynamoEpisodes({ client, table: EpisodesTable });
  const { alert } = s3Archive({ client: s3, bucket: ArchiveBucket });
  const { AgendaTable, AgendaFunction } = deployment.outputs;
  // Where nothing steps the clock, nothing moves it, and the setting may not be read.
  const settings = AgendaFunction ? dynamoClockSettings({ client, table: AgendaTable }) : undefined;
  return {
    deployment,
    businessClock: await businessClockBy(settings, systemClock),
    places: dynamoPlaces({ client, table: CoreTable, open }),
    customers: { known },
    stops: { standing },
    ledger: { rows },
    budget: { begun },
    manifests: dynamoManifests({ client, table: LedgerTable }),
    episodes: { rehearse, standing: standingEpisode },
    archive: { alert },
    cells: (locations) => cellsOf({ client, table: CoreTable }, locations),
  };
}

async function cellsOf(
  options: TableOptions,
  locations: readonly LocationId[],
): Promise<ReadonlyMap<string, string>> {
  const keys = locations.map(({ customerId, locationId }) => locationKey(customerId, locationId));
  const table = dynamoTable(options);
  const attributes = ['customerId', 'id', 'kind', 'cell'];
  const items = await inParallel(chunksOf(keys, 100), 8, (some) => table.batchGet(some, { attributes }));
  const facts = items.flat().map(locationFacts);
  return new Map(facts.flatMap(({ customerId, id, cell }) => (cell ? [[`${customerId}#${id}`, cell]] : [])));
}
