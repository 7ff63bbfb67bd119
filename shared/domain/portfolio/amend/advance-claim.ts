import type { ClaimAdvanced } from '../../../contracts/changes/claim-advanced.ts';
import type { ClaimPart } from './part.ts';

/** A claim at the stage it has reached, with what was said of documents and days along with it. */
export function advanceClaim<Claim extends ClaimPart>(
  claim: Claim,
  { stage, missingDocuments, expected }: ClaimAdvanced,
): Claim {
  return { ...claim, stage, ...(missingDocuments && { missingDocuments }), ...(expected && { expected }) };
}
