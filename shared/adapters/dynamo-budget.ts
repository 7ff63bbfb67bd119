import { begunWith } from '../domain/budget/begun-with.ts';
import { StoreBusy } from '../errors.ts';
import type { Budget } from '../ports/budget.ts';
import { begunIn, budgetKey, customerOf, replaced } from './budget/budget-item.ts';
import { batchGet } from './dynamo/batch-get.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { updateOrSee } from './dynamo/update.ts';

/** How often others may come between two of our calls. */
const ROUNDS = 6;

/**
 * Budgets in the ledger table, an item for each customer whom a cap concerns and for what is counted together. A place is taken by one write that holds
 * only while nobody else has taken one; where somebody has, the refused write shows how it stands now. Throws
 * AccessDenied, StoreBusy, ServiceFailed, StoredItemInvalid.
 */
export function dynamoBudget(options: TableOptions): Budget {
  return {
    async begun(as, customerIds) {
      const keys = customerIds.map((customerId) => budgetKey(as, customerId));
      const items = await batchGet(options, keys, { consistent: true });
      return new Map(items.map((item) => [customerOf(item), begunIn(item)]));
    },
    async take(asked) {
      const key = budgetKey(asked.as, asked.key.customerId);
      const [item] = await batchGet(options, [key], { consistent: true });
      let standing = begunIn(item);
      for (let round = 0; round < ROUNDS; round++) {
        const after = begunWith(standing, asked);
        if (!after) return false;
        const outcome = await updateOrSee(options, key, replaced(standing, after));
        if (outcome.written) return true;
        standing = begunIn(outcome.standing);
      }
      throw new StoreBusy('Others took the places of a customer each time one was asked for.');
    },
  };
}
