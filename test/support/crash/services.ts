import { bridgeEvents } from '#shared/adapters/bridge-events.ts';
import { dynamoEpisodes } from '#shared/adapters/dynamo-episodes.ts';
import { dynamoKeyStore } from '#shared/adapters/dynamo-key-store.ts';
import { dynamoManifests } from '#shared/adapters/dynamo-manifests.ts';
import { dynamoPlaces } from '#shared/adapters/dynamo-places.ts';
import { dynamoUnknownEvents } from '#shared/adapters/dynamo-unknown-events.ts';
import { dynamoWebhookLog } from '#shared/adapters/dynamo-webhook-log.ts';
import { s3Archive } from '#shared/adapters/s3-archive.ts';
import { secretsWebhookSecrets } from '#shared/adapters/secrets-webhook-secrets.ts';
import { sqsOutreachQueue } from '#shared/adapters/sqs-outreach-queue.ts';
import { local } from '#shared/config/local.ts';
import { dataClasses } from '#shared/contracts/class-of-data.ts';
import type { SystemClock } from '#shared/contracts/clock.ts';
import type { Expecting } from '#shared/vault/customer-keys.ts';
import { type VaultKeys, vaultKeys } from '#shared/vault/keys.ts';
import { kmsMasterKeys } from '#shared/vault/kms-master-keys.ts';
import { opening } from '#shared/vault/open.ts';
import type { AlertServices } from '../../../functions/alerts/services.ts';
import type { IntakeServices } from '../../../functions/intake/services.ts';
import type { MovableClocks } from '../fakes/movable-clocks.ts';
import type { Clients } from './clients.ts';
import type { CrashPlace } from './place.ts';

/** What services are built of, as a function's cold start builds them, at a place and on clocks of a test's own. */
export interface Parts {
  readonly clients: Clients;
  readonly place: CrashPlace;
  readonly clocks: MovableClocks;
}

/** The vault of a container, nothing of it open yet. */
export function aVault(
  { clients, place }: Omit<Parts, 'clocks'>,
  systemClock: SystemClock,
  expecting: Expecting = {},
): VaultKeys {
  const arns = Object.fromEntries([...dataClasses, 'index'].map((one) => [one, place.keyArn]));
  return vaultKeys({
    store: dynamoKeyStore({ client: clients.dynamo, table: place.tables.keys }),
    masterKeys: kmsMasterKeys({ client: clients.kms, arns }),
    systemClock,
    ...expecting,
  });
}

/** The services of intake. */
export function intakeServices({ clients, place, clocks }: Parts): IntakeServices {
  const { businessClock, systemClock } = clocks;
  return {
    secrets: secretsWebhookSecrets({ client: clients.secrets, prefix: place.secretPrefix, systemClock }),
    archive: s3Archive({ client: clients.s3, bucket: place.bucket }),
    log: dynamoWebhookLog({ client: clients.dynamo, table: place.tables.webhooks, systemClock }),
    events: bridgeEvents({ client: clients.events, bus: place.bus }),
    businessClock,
    systemClock,
  };
}

/** The services of matching. */
export function alertServices({ clients, place, clocks }: Parts): AlertServices {
  const keys = aVault({ clients, place }, clocks.systemClock);
  return {
    config: local,
    archive: s3Archive({ client: clients.s3, bucket: place.bucket }),
    episodes: dynamoEpisodes({ client: clients.dynamo, table: place.tables.episodes }),
    manifests: dynamoManifests({ client: clients.dynamo, table: place.tables.ledger }),
    places: dynamoPlaces({
      client: clients.dynamo,
      table: place.tables.core,
      open: opening({ keys, classes: ['place'] }),
    }),
    queue: sqsOutreachQueue({ client: clients.sqs, urls: place.queues }),
    unknownEvents: dynamoUnknownEvents({
      client: clients.dynamo,
      table: place.tables.core,
      systemClock: clocks.systemClock,
    }),
    businessClock: clocks.businessClock,
  };
}
