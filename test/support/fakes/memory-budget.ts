import { begunWith } from '#shared/domain/budget/begun-with.ts';
import type { Begun, Budget } from '#shared/ports/budget.ts';

/** Budgets in memory. */
export function memoryBudget(): Budget {
  const standing = new Map<string, readonly Begun[]>();
  return {
    begun: async (customerIds) =>
      new Map(customerIds.flatMap((id) => (standing.has(id) ? [[id, standing.get(id) ?? []]] : []))),
    take: async (asked) => {
      const { customerId } = asked.key;
      const after = begunWith(standing.get(customerId) ?? [], asked);
      if (after) standing.set(customerId, after);
      return after !== undefined;
    },
  };
}
