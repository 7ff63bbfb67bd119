import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { dynamoKeyStore } from '../adapters/dynamo-key-store.ts';
import { readEnv, type Variable } from '../env.ts';
import type { KeyClass } from '../ports/master-keys.ts';
import type { Expecting } from '../vault/customer-keys.ts';
import { type VaultKeys, vaultKeys } from '../vault/keys.ts';
import { kmsMasterKeys } from '../vault/kms-master-keys.ts';
import { counted } from './call-counts.ts';
import { clientSettings } from './client-settings.ts';
import { systemClock } from './clocks.ts';

const variableOf = {
  contact: 'contactKey',
  place: 'placeKey',
  identity: 'identityKey',
  policy: 'policyKey',
  health: 'healthKey',
  content: 'contentKey',
  index: 'indexKey',
} as const satisfies Record<KeyClass, Variable>;

/** The keys of these classes and no others, as the function's environment names them. Throws ConfigurationError. */
export function vaultFor(
  classes: readonly KeyClass[],
  client: DynamoDBClient,
  expecting: Expecting = {},
): VaultKeys {
  const arns = Object.fromEntries(classes.map((one) => [one, readEnv(variableOf[one])[variableOf[one]]]));
  return vaultKeys({
    store: dynamoKeyStore({ client, table: readEnv('keysTable').keysTable }),
    masterKeys: kmsMasterKeys({ client: counted(new KMSClient(clientSettings)), arns }),
    systemClock,
    ...expecting,
  });
}
