import * as z from 'zod/mini';
import { LastChange } from '../../../contracts/changes/last-change.ts';
import { ClaimRecord } from '../../../contracts/records/claim.ts';
import { CustomerRecord } from '../../../contracts/records/customer.ts';
import { PolicyRecord } from '../../../contracts/records/policy.ts';

const policy = PolicyRecord.shape;

/** Of a policy what news can change, and whose it is; `lastChange` is of news alone, no line says it. */
export const PolicyPart = z.object({
  type: policy.type,
  id: policy.id,
  customerId: policy.customerId,
  status: policy.status,
  effectiveFrom: policy.effectiveFrom,
  effectiveTo: policy.effectiveTo,
  cancelledOn: policy.cancelledOn,
  timeZone: policy.timeZone,
  premiumDue: policy.premiumDue,
  benefits: policy.benefits,
  lastChange: z.optional(LastChange),
});
export type PolicyPart = z.infer<typeof PolicyPart>;

/** Of a claim what news can change, and whose it is. */
export const ClaimPart = z.pick(ClaimRecord, {
  type: true,
  id: true,
  customerId: true,
  policyId: true,
  stage: true,
  missingDocuments: true,
  expected: true,
});
export type ClaimPart = z.infer<typeof ClaimPart>;

/** Of a customer what news can change. */
export const CustomerPart = z.pick(CustomerRecord, {
  type: true,
  id: true,
  timeZone: true,
  consents: true,
  holds: true,
});
export type CustomerPart = z.infer<typeof CustomerPart>;

/** A record as far as news is concerned: nothing of it tells who somebody is or how to reach them. */
export const RecordPart = z.discriminatedUnion('type', [PolicyPart, ClaimPart, CustomerPart]);
export type RecordPart = z.infer<typeof RecordPart>;

/** A type of record that news can change. */
export type Amendable = RecordPart['type'];
