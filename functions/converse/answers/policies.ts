import type { Instant } from '#shared/contracts/instant.ts';
import { inForceAt } from '#shared/domain/concern/in-force.ts';
import { afterGuess, mayGuess } from '#shared/domain/dialogue/guesses.ts';
import type { PolicyHeld } from '#shared/ports/policies-of.ts';
import type { Answer } from './answer.ts';
import { notFound } from './not-found.ts';

/** So many that outreach reads them in one call. */
const MOST_POLICIES = 60;

/**
 * BDCX and the last four characters of an identity number: the policies in force of whoever of the number's customers
 * they belong to. Everybody else is told the same, after the same calls.
 */
export const policies: Answer<'policies'> = {
  is: 'policies',
  forAnybody: true,
  async answer({ lastFour }, { ref, heard, at }, services) {
    const customerIds = heard.holders.customers.map(({ id }) => id);
    const [customerId] = await services.proofs.lastFour(customerIds, lastFour);
    const guess = { messageId: ref.messageId, at };
    const isRight = customerId !== undefined && mayGuess(heard.dialogue, guess);
    const dialogue = afterGuess(heard.dialogue, guess, isRight);
    if (!isRight) return notFound(dialogue);
    const holder = heard.holders.customers.find(({ id }) => id === customerId);
    const found = (await services.policies.of([customerId])).get(customerId) ?? [];
    const policyIds = inForceFirstToEnd(found, holder?.timeZone ?? 'UTC', at).slice(0, MOST_POLICIES);
    return {
      customerIds: [customerId],
      dialogue,
      effects: [],
      reply: { programme: 'reply-policies', data: {}, customerId, policyIds },
    };
  },
};

function inForceFirstToEnd(
  policies: readonly PolicyHeld[],
  zoneOfHolder: string,
  at: Instant,
): readonly string[] {
  const isInForce = inForceAt(at);
  return policies
    .filter(({ timeZone = zoneOfHolder, ...policy }) => isInForce({ ...policy, timeZone }))
    .toSorted((one, other) => (one.effectiveTo < other.effectiveTo ? -1 : 1))
    .map(({ id }) => id);
}
