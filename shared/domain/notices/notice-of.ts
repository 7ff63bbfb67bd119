import type { Change } from '../../contracts/changes/change.ts';
import type { LastChange } from '../../contracts/changes/last-change.ts';
import { type Instant, plus } from '../../contracts/instant.ts';
import type { ClaimStage } from '../../contracts/records/claim.ts';
import type { ClaimPart, PolicyPart, RecordPart } from '../portfolio/amend/part.ts';
import { CLAIM_NEWS_MS } from './claim-opened.ts';
import { type Notice, occurrenceOf } from './notice.ts';
import { isBenefitStill, isChangeStill, isStageStill } from './still-so.ts';

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

function subjectOf(record: PolicyPart | ClaimPart): Pick<Notice, 'policyIds' | 'claimId'> {
  return record.type === 'claim'
    ? { policyIds: [record.policyId], claimId: record.id }
    : { policyIds: [record.id] };
}

function aboutOf(change: Change, record: RecordPart): About | undefined {
  if (record.type === 'claim') return ofClaim(change, record);
  return record.type === 'policy' ? ofPolicy(change, record) : undefined;
}

function ofClaim(change: Change, claim: ClaimPart): About | undefined {
  if (change.type !== 'claim.advanced') return undefined;
  const { stage } = change.data;
  if (!told.includes(stage) || !isStageStill(claim, stage)) return undefined;
  return { programme: 'claim-progress', occurrence: occurrenceOf(claim.id, stage), data: { stage } };
}

function ofPolicy(change: Change, policy: PolicyPart): About | undefined {
  switch (change.type) {
    case 'policy.renewed':
      return ofTerm({ change: 'renewed', day: change.data.effectiveTo }, policy);
    case 'policy.cancelled':
      return ofTerm({ change: 'cancelled', day: change.data.on }, policy);
    case 'benefit.granted':
      return ofBenefit(change, policy);
    default:
      return undefined;
  }
}

type Of<Type extends Change['type']> = Extract<Change, { type: Type }>;

function ofTerm(told: LastChange, policy: PolicyPart): About | undefined {
  if (!isChangeStill(policy, told)) return undefined;
  const { change, day } = told;
  return { programme: 'policy-change', occurrence: occurrenceOf(policy.id, change, day), data: told };
}

function ofBenefit({ data, at }: Of<'benefit.granted'>, policy: PolicyPart): About | undefined {
  const { benefit } = data;
  if (!isBenefitStill(policy, benefit)) return undefined;
  return {
    programme: 'benefit-change',
    occurrence: occurrenceOf(policy.id, benefit.id, at),
    data: benefit,
  };
}
