import { dynamoKeyStore } from '#shared/adapters/dynamo-key-store.ts';
import type { KeyedIndex } from '#shared/ports/vault.ts';
import { systemClock } from '#shared/runtime/clocks.ts';
import { keyedIndex } from '#shared/vault/keyed-index.ts';
import { vaultKeys } from '#shared/vault/keys.ts';
import { kmsMasterKeys } from '#shared/vault/kms-master-keys.ts';
import type { Outputs } from '../deployment.ts';
import { CommandFailed } from '../errors.ts';
import type { Clients } from './clients.ts';

/**
 * Digests of what an operator brings. The role may use index keys and make none: before the first import, which makes
 * the first, it throws CommandFailed `no-index`.
 */
export function operatorIndex({ dynamo, kms }: Clients, outputs: Outputs): Pick<KeyedIndex, 'digests'> {
  const store = dynamoKeyStore({ client: dynamo, table: outputs.KeysTable });
  const masterKeys = kmsMasterKeys({ client: kms, arns: { index: outputs.IndexKeyArn } });
  const index = keyedIndex(vaultKeys({ store, masterKeys, systemClock }));
  return {
    async digests(kind, canonical) {
      if ((await store.classKeys('index')).length === 0) throw noIndex();
      return await index.digests(kind, canonical);
    },
  };
}

function noIndex(): CommandFailed {
  const remedy = 'import a portfolio first, or refuse for a customer (--customer ID)';
  return new CommandFailed(
    'no-index',
    `No number can be looked up before anything was imported: ${remedy}.`,
    {
      field: 'number',
    },
  );
}
