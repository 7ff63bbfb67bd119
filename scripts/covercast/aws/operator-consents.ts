import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { stored } from '#shared/adapters/dynamo/stored.ts';
import { dynamoTable } from '#shared/adapters/dynamo/table.ts';
import type { Consents } from '#shared/contracts/records/customer.ts';
import { collected } from '#shared/domain/collected.ts';
import { customerFacts, customerKey } from '#shared/domain/portfolio/customer-item.ts';
import type { Outputs } from '../deployment.ts';

/** What the book says of a customer's consents, read strongly consistent: nothing of somebody who is not in it. */
export async function operatorConsents(
  { dynamo }: { readonly dynamo: DynamoDBClient },
  { CoreTable }: Pick<Outputs, 'CoreTable'>,
  customerId: string,
): Promise<Consents> {
  const table = dynamoTable({ client: dynamo, table: CoreTable });
  const { pk, sk } = customerKey(customerId);
  const [item] = await collected(table.queryPages({ pk, between: [sk, sk], consistent: true }));
  return item ? stored('customer', () => customerFacts(item)).consents : {};
}
