import type { Chunk, MessageTerms } from '../contracts/candidate.ts';
import type { Capped } from '../contracts/cap.ts';
import type { KnownCustomer } from '../contracts/facts.ts';
import type { Instant } from '../contracts/instant.ts';
import { messageOf } from '../domain/budget/begun-with.ts';
import { cappedAs } from '../domain/decide/caps-of.ts';
import type { Begun, Budget } from '../ports/budget.ts';
import { programmeOf } from '../programmes/registry.ts';
import { marketingLaw } from '../rules/marketing-law.ts';

/** What counts towards caps, by customer: read of those alone whom a cap concerns, of what caps concern alone. */
export async function begunBefore(
  { programme, messageClass }: Chunk,
  known: readonly KnownCustomer[],
  budget: Pick<Budget, 'begun'>,
): Promise<ReadonlyMap<string, readonly Begun[]>> {
  const as = cappedAs({ programme: programmeOf(programme), messageClass });
  if (!as) return new Map();
  const capped = known.filter(({ customer }) => isCapped(as, customer)).map(({ customer }) => customer.id);
  return capped.length === 0 ? new Map() : await budget.begun(as, capped);
}

function isCapped(as: Capped, { jurisdiction, phoneState }: KnownCustomer['customer']): boolean {
  return as === 'invitations' || marketingLaw(jurisdiction, phoneState).caps.length > 0;
}

/** When messages other than this one were begun. */
export function othersBegun(
  begun: readonly Begun[],
  { programme, occurrence }: Pick<MessageTerms, 'programme' | 'occurrence'>,
): readonly Instant[] {
  const own = messageOf({ programme, occurrence });
  return begun.filter(({ message }) => message !== own).map(({ at }) => at);
}
