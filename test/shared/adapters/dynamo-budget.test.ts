import { dynamoBudget } from '#shared/adapters/dynamo-budget.ts';
import { budgetConforms } from '../../conformance/budget.ts';
import { memoryDynamo } from '../../support/fakes/memory-dynamo.ts';

budgetConforms('dynamoBudget on tables in memory', async (workers) => {
  const { client } = memoryDynamo();
  const one = () => dynamoBudget({ client, table: 'ledger' });
  return [one(), ...Array.from({ length: workers - 1 }, one)];
});
