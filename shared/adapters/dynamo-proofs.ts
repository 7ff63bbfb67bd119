import { collected } from '../domain/collected.ts';
import type { ItemKey } from '../domain/item-key.ts';
import { claimFacts, claimKey } from '../domain/portfolio/claim-item.ts';
import { customerPartition } from '../domain/portfolio/customer-item.ts';
import { lastFourOf } from '../domain/portfolio/index-rows.ts';
import type { ClaimFound, Proofs } from '../ports/proofs.ts';
import type { KeyedIndex } from '../ports/vault.ts';
import type { Item } from './dynamo/item.ts';
import { textIn } from './dynamo/read-attribute.ts';
import { stored } from './dynamo/stored.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';

type Options = TableOptions & { readonly index: Pick<KeyedIndex, 'digests'> };

/** Nobody's id, and nobody's characters: what is looked up where there is nothing to look up. */
const NOBODY = '-';
const NOTHING = '----';

/**
 * What can be shown, by the index rows of the core table. `lastFour` takes one call, `claims` two, whatever they find.
 * Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid.
 */
export function dynamoProofs({ index, ...options }: Options): Proofs {
  const table = dynamoTable(options);

  async function lastFourKeys(customerId: string, characters: string): Promise<readonly ItemKey[]> {
    const digests = await index.digests('last-four', lastFourOf(customerId, characters));
    return digests.map((digest) => ({ pk: `last-four#${digest}`, sk: customerPartition(customerId) }));
  }

  return {
    async lastFour(customerIds, characters = NOTHING) {
      const whose = customerIds.length > 0 ? customerIds : [NOBODY];
      const keys = (await Promise.all(whose.map((id) => lastFourKeys(id, characters)))).flat();
      const found = new Set(
        (await table.batchGet(keys, { consistent: true })).map((item) => textIn(item, 'sk')),
      );
      return customerIds.filter((id) => found.has(customerPartition(id)));
    },
    async claims(code = NOTHING) {
      const digests = await index.digests('claim-code', code);
      const rows = await Promise.all(
        digests.map((digest) =>
          collected(table.queryPages({ pk: `claim-code#${digest}`, consistent: true })),
        ),
      );
      const keys = rows.flat().map(claimKeyIn);
      const asked = keys.length > 0 ? keys : [claimKey(NOBODY, NOBODY)];
      return (await table.batchGet(asked, { consistent: true })).map(claimFound);
    },
  };
}

function claimKeyIn(row: Item): ItemKey {
  return { pk: customerPartition(textIn(row, 'customerId')), sk: textIn(row, 'sk') };
}

function claimFound(item: Item): ClaimFound {
  const { id, customerId, policyId } = stored('claim', () => claimFacts(item));
  return { claimId: id, customerId, policyId };
}
