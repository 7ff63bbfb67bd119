import { begunWith } from '../../domain/budget/begun-with.ts';
import type { Begun, Budget } from '../../ports/budget.ts';

/** What counts towards caps as it stands, with what a plan would have begun. */
export function plannedBudget(stored: Pick<Budget, 'begun'>): Budget {
  const planned = new Map<string, readonly Begun[]>();

  async function begun(customerIds: readonly string[]): Promise<ReadonlyMap<string, readonly Begun[]>> {
    const unplanned = customerIds.filter((id) => !planned.has(id));
    const found = unplanned.length > 0 ? await stored.begun(unplanned) : new Map<string, readonly Begun[]>();
    return new Map(customerIds.map((id) => [id, planned.get(id) ?? found.get(id) ?? []]));
  }

  return {
    begun,
    async take(asked) {
      const { customerId } = asked.key;
      const counted = (await begun([customerId])).get(customerId) ?? [];
      const now = begunWith(counted, asked);
      if (now) planned.set(customerId, now);
      return now !== undefined;
    },
  };
}
