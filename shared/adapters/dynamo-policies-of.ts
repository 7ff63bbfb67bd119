import { collected } from '../domain/collected.ts';
import { inParallel } from '../domain/in-parallel.ts';
import { customerPartition } from '../domain/portfolio/customer-item.ts';
import { POLICY_PREFIX, policyFacts } from '../domain/portfolio/policy-item.ts';
import type { PoliciesOf } from '../ports/policies-of.ts';
import { stored } from './dynamo/stored.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';

const QUERIES_AT_ONCE = 16;

/** Policies in the core table, a query for each customer. Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid. */
export function dynamoPoliciesOf(options: TableOptions): PoliciesOf {
  const table = dynamoTable(options);
  return {
    async of(customerIds) {
      const found = await inParallel(customerIds, QUERIES_AT_ONCE, async (id) => {
        const items = await collected(
          table.queryPages({ pk: customerPartition(id), beginsWith: POLICY_PREFIX }),
        );
        return [id, items.map((item) => stored('policy', () => policyFacts(item)))] as const;
      });
      return new Map(found);
    },
  };
}
