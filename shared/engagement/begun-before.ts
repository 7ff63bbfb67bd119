import type { Chunk, MessageTerms } from '../contracts/candidate.ts';
import type { KnownCustomer } from '../contracts/facts.ts';
import type { Instant } from '../contracts/instant.ts';
import { messageOf } from '../domain/budget/begun-with.ts';
import type { Begun, Budget } from '../ports/budget.ts';
import { marketingLaw } from '../rules/marketing-law.ts';

/** What counts towards caps, by customer: read of those alone whom a cap concerns, for marketing alone. */
export async function begunBefore(
  { messageClass }: Chunk,
  known: readonly KnownCustomer[],
  budget: Pick<Budget, 'begun'>,
): Promise<ReadonlyMap<string, readonly Begun[]>> {
  if (messageClass !== 'marketing') return new Map();
  const capped = known.filter(({ customer }) => isCapped(customer)).map(({ customer }) => customer.id);
  return capped.length === 0 ? new Map() : await budget.begun(capped);
}

function isCapped({ jurisdiction, phoneState }: KnownCustomer['customer']): boolean {
  return marketingLaw(jurisdiction, phoneState).caps.length > 0;
}

/** When messages other than this one were begun. */
export function othersBegun(
  begun: readonly Begun[],
  { programme, occurrence }: Pick<MessageTerms, 'programme' | 'occurrence'>,
): readonly Instant[] {
  const own = messageOf({ programme, occurrence });
  return begun.filter(({ message }) => message !== own).map(({ at }) => at);
}
