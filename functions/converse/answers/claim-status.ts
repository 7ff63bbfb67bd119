import { afterGuess, mayGuess } from '#shared/domain/dialogue/guesses.ts';
import type { NumberHolders } from '#shared/ports/conversations.ts';
import type { ClaimFound } from '#shared/ports/proofs.ts';
import type { Answer } from './answer.ts';
import { notFound } from './not-found.ts';

/**
 * LLCX and a claim's code: its stage, what is missing and what is expected when, for a number that is registered on
 * the claim. Everybody else is told the same, after the same calls.
 */
export const claimStatus: Answer<'claim-status'> = {
  is: 'claim-status',
  forAnybody: true,
  async answer({ code }, { ref, heard, at }, { proofs }) {
    const claims = await proofs.claims(code);
    const claim = claims.find((one) => mayAskAbout(one, heard.holders));
    const guess = { messageId: ref.messageId, at };
    const isRight = claim !== undefined && mayGuess(heard.dialogue, guess);
    const dialogue = afterGuess(heard.dialogue, guess, isRight);
    if (!isRight) return notFound(dialogue);
    const { claimId, customerId, policyId } = claim;
    return {
      customerIds: [customerId],
      dialogue,
      effects: [],
      reply: { programme: 'reply-claim', data: {}, customerId, policyIds: [policyId], claimId },
    };
  },
};

/** The numbers that a claim names may ask about it; where it names none, its customer's own. */
function mayAskAbout(
  { claimId, customerId, namesNumbers }: ClaimFound,
  { customers, claimIds }: NumberHolders,
): boolean {
  return namesNumbers ? claimIds.includes(claimId) : customers.some(({ id }) => id === customerId);
}
