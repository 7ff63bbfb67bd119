import * as z from 'zod/mini';
import { Id } from '../ids.ts';
import { Instant } from '../instant.ts';
import { defineEvent } from './event.ts';

/** A customer has reported a claim by text; it stands in the book as `reported`, for the claims system to take over. */
export const claimReported = defineEvent(
  'ClaimReported',
  1,
  z.object({ claimId: Id, customerId: Id, policyId: Id, reportedAt: Instant }),
);
