import { afterGuess, mayGuess } from '#shared/domain/dialogue/guesses.ts';
import type { Answer } from './answer.ts';
import { notFound } from './not-found.ts';

const MOST_POLICIES = 100;

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
    const found = (await services.policies.of([customerId])).get(customerId) ?? [];
    const policyIds = found.map(({ id }) => id).slice(0, MOST_POLICIES);
    return {
      customerIds: [customerId],
      dialogue,
      effects: [],
      reply: { programme: 'reply-policies', data: {}, customerId, policyIds },
    };
  },
};
