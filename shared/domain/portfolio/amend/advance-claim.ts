import type { ClaimAdvanced } from '../../../contracts/changes/claim-advanced.ts';
import type { ClaimRecord } from '../../../contracts/records/claim.ts';

/** A claim at the stage it has reached, with what was said of documents and days along with it. */
export function advanceClaim(
  claim: ClaimRecord,
  { stage, missingDocuments, expected }: ClaimAdvanced,
): ClaimRecord {
  return { ...claim, stage, ...(missingDocuments && { missingDocuments }), ...(expected && { expected }) };
}
