import { collected } from '../domain/collected.ts';
import { CLAIM_PREFIX, claimFacts } from '../domain/portfolio/claim-item.ts';
import { customerPartition } from '../domain/portfolio/customer-item.ts';
import { POLICY_PREFIX, policyFacts } from '../domain/portfolio/policy-item.ts';
import type { InsuredOf } from '../ports/insured-of.ts';
import { beginning } from './dynamo/beginning.ts';
import { stored } from './dynamo/stored.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';

/** Policies and claims in the core table, in one query. Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid. */
export function dynamoInsuredOf(options: TableOptions): InsuredOf {
  const table = dynamoTable(options);
  return {
    async of(customerId) {
      const items = await collected(
        table.queryPages({ pk: customerPartition(customerId), consistent: true }),
      );
      return {
        policies: beginning(items, POLICY_PREFIX).map((item) => stored('policy', () => policyFacts(item))),
        claims: beginning(items, CLAIM_PREFIX).map((item) => stored('claim', () => claimFacts(item))),
      };
    },
  };
}
