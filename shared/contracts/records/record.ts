import * as z from 'zod/mini';
import { ClaimRecord } from './claim.ts';
import { CustomerRecord } from './customer.ts';
import { LocationRecord } from './location.ts';
import { PolicyRecord } from './policy.ts';

/** One line of an import file, or the data of a policy-admin event. */
export const PortfolioRecord = z.discriminatedUnion('type', [
  CustomerRecord,
  PolicyRecord,
  ClaimRecord,
  LocationRecord,
]);
export type PortfolioRecord = z.infer<typeof PortfolioRecord>;
