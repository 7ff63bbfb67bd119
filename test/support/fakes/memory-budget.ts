import type { Capped } from '#shared/contracts/cap.ts';
import { begunWith } from '#shared/domain/budget/begun-with.ts';
import type { Begun, Budget } from '#shared/ports/budget.ts';

/** Budgets in memory. */
export function memoryBudget(): Budget {
  const all: Readonly<Record<Capped, Map<string, readonly Begun[]>>> = {
    marketing: new Map(),
    invitations: new Map(),
  };
  return {
    begun: async (as, customerIds) =>
      new Map(customerIds.flatMap((id) => (all[as].has(id) ? [[id, all[as].get(id) ?? []]] : []))),
    take: async (asked) => {
      const { customerId } = asked.key;
      const after = begunWith(all[asked.as].get(customerId) ?? [], asked);
      if (after) all[asked.as].set(customerId, after);
      return after !== undefined;
    },
  };
}
