import { randomBytes } from 'node:crypto';
import type { ClaimCode } from '../contracts/claim-code.ts';
import { claimCode, DRAWN } from '../domain/claims/claim-code.ts';

/** A claim code that nobody can guess: 35 random bits and a check character. Two claims may draw the same. */
export function newClaimCode(): ClaimCode {
  return claimCode(randomBytes(DRAWN));
}
