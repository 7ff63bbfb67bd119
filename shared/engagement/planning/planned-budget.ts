import type { Capped } from '../../contracts/cap.ts';
import { begunWith } from '../../domain/budget/begun-with.ts';
import type { Begun, Budget } from '../../ports/budget.ts';

/** What counts towards caps as it stands, with what a plan would have begun. */
export function plannedBudget(stored: Pick<Budget, 'begun'>): Budget {
  const planned: Readonly<Record<Capped, Map<string, readonly Begun[]>>> = {
    marketing: new Map(),
    invitations: new Map(),
  };

  async function begun(
    as: Capped,
    customerIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Begun[]>> {
    const unplanned = customerIds.filter((id) => !planned[as].has(id));
    const found =
      unplanned.length > 0 ? await stored.begun(as, unplanned) : new Map<string, readonly Begun[]>();
    return new Map(customerIds.map((id) => [id, planned[as].get(id) ?? found.get(id) ?? []]));
  }

  return {
    begun,
    async take(asked) {
      const { customerId } = asked.key;
      const counted = (await begun(asked.as, [customerId])).get(customerId) ?? [];
      const now = begunWith(counted, asked);
      if (now) planned[asked.as].set(customerId, now);
      return now !== undefined;
    },
  };
}
