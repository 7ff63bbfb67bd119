import { reportedClaim } from '../../../domain/claims/reported-claim.ts';
import { openClaimActions } from '../../portfolio/open-claim.ts';
import type { EffectWrites } from './effect-writes.ts';

/** A claim stands in the book, found by its code. */
export const claim: EffectWrites<'claim'> = async ({ code, ...reported }, { index }) => {
  const actions = await openClaimActions(index, reportedClaim(reported), code);
  return actions.map((action) => ({ in: 'core', ...action }));
};
