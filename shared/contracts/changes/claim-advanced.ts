import * as z from 'zod/mini';
import { Id } from '../ids.ts';
import { OffsetDateTime } from '../instant.ts';
import { ClaimRecord, ClaimStage } from '../records/claim.ts';

const { missingDocuments, expected } = ClaimRecord.shape;

/** A claim has reached a stage. What is given of documents and expected days replaces what stood; absent: it stays. */
export const ClaimAdvanced = z.object({
  claimId: Id,
  stage: ClaimStage,
  at: OffsetDateTime,
  missingDocuments,
  expected,
});
export type ClaimAdvanced = z.infer<typeof ClaimAdvanced>;
