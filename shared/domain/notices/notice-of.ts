import type { Change } from '../../contracts/changes/change.ts';
import { type Instant, plus } from '../../contracts/instant.ts';
import type { ClaimStage } from '../../contracts/records/claim.ts';
import type { ClaimPart, PolicyPart, RecordPart } from '../portfolio/amend/part.ts';
import { sortedJson } from '../sorted-json.ts';
import { CLAIM_NEWS_MS } from './claim-opened.ts';
import { type Notice, occurrenceOf } from './notice.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const USEFUL_MS = 30 * DAY_MS;

/** The stages of which customers are told. That it was reported they know; that it is declined nobody hears by text. */
const told: readonly ClaimStage[] = ['survey', 'loss-assessment', 'approval', 'payment'];

type About = Omit<Notice, 'customerId' | 'policyIds' | 'claimId' | 'usefulUntil'>;

/**
 * What a change makes us tell the customer, when it is still so: `record` is what stands after it. A change that newer
 * news has overtaken, and one that is of no use any more `now`, make nothing.
 */
export function noticeOf(change: Change, record: RecordPart, now: Instant): Notice | undefined {
  const about = aboutOf(change, record);
  if (!about || record.type === 'customer') return undefined;
  const usefulUntil = plus(change.at, record.type === 'claim' ? CLAIM_NEWS_MS : USEFUL_MS);
  if (usefulUntil <= now) return undefined;
  return { ...about, usefulUntil, customerId: record.customerId, ...subjectOf(record) };
}

function subjectOf(record: ClaimPart | PolicyPart): Pick<Notice, 'policyIds' | 'claimId'> {
  return record.type === 'claim'
    ? { policyIds: [record.policyId], claimId: record.id }
    : { policyIds: [record.id] };
}

function aboutOf(change: Change, record: RecordPart): About | undefined {
  if (record.type === 'claim') return ofClaim(change, record);
  return record.type === 'policy' ? ofPolicy(change, record) : undefined;
}

function ofClaim(change: Change, { id, stage }: ClaimPart): About | undefined {
  if (change.type !== 'claim.advanced' || change.data.stage !== stage || !told.includes(stage))
    return undefined;
  return { programme: 'claim-progress', occurrence: occurrenceOf(id, stage), data: { stage } };
}

function ofPolicy(change: Change, policy: PolicyPart): About | undefined {
  switch (change.type) {
    case 'policy.renewed':
      return ofRenewal(change, policy);
    case 'policy.cancelled':
      return ofCancellation(change, policy);
    case 'benefit.granted':
      return ofBenefit(change, policy);
    default:
      return undefined;
  }
}

type Of<Type extends Change['type']> = Extract<Change, { type: Type }>;

function ofRenewal({ data }: Of<'policy.renewed'>, policy: PolicyPart): About | undefined {
  const { effectiveTo, newPolicyId } = data;
  const isSo =
    newPolicyId === undefined
      ? policy.status === 'active' && policy.effectiveTo === effectiveTo
      : policy.status === 'renewed';
  if (!isSo) return undefined;
  const occurrence = occurrenceOf(policy.id, 'renewed', effectiveTo);
  return { programme: 'policy-change', occurrence, data: { change: 'renewed', day: effectiveTo } };
}

function ofCancellation({ data: { on } }: Of<'policy.cancelled'>, policy: PolicyPart): About | undefined {
  if (policy.cancelledOn !== on) return undefined;
  const occurrence = occurrenceOf(policy.id, 'cancelled', on);
  return { programme: 'policy-change', occurrence, data: { change: 'cancelled', day: on } };
}

function ofBenefit({ data, at }: Of<'benefit.granted'>, policy: PolicyPart): About | undefined {
  const { benefit } = data;
  const standing = policy.benefits?.find(({ id }) => id === benefit.id);
  if (!standing || sortedJson(standing) !== sortedJson(benefit)) return undefined;
  const { kind, remaining, expiresOn } = benefit;
  return {
    programme: 'benefit-change',
    occurrence: occurrenceOf(policy.id, benefit.id, at),
    data: {
      kind,
      ...(remaining !== undefined && { remaining }),
      ...(expiresOn !== undefined && { expiresOn }),
    },
  };
}
