import { budgetConforms } from '../../conformance/budget.ts';
import { memoryBudget } from '../../support/fakes/memory-budget.ts';

budgetConforms('memoryBudget', async (workers) => {
  const budget = memoryBudget();
  return [budget, ...Array.from({ length: workers - 1 }, () => budget)];
});
