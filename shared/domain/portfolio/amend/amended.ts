import type { News } from '../../../contracts/changes/change.ts';
import { advanceClaim } from './advance-claim.ts';
import { cancelPolicy } from './cancel-policy.ts';
import { changeConsent } from './change-consent.ts';
import { clearHold, setHold } from './change-holds.ts';
import { grantBenefit } from './grant-benefit.ts';
import type { ClaimPart, CustomerPart, PolicyPart, RecordPart } from './part.ts';
import { renewPolicy } from './renew-policy.ts';
import { setPremium } from './set-premium.ts';

type Of<Type extends News['type']> = Extract<News, { type: Type }>;
type OfPolicy = Of<'policy.renewed' | 'premium.set' | 'policy.cancelled' | 'benefit.granted'>;

/** A record after news of it; news of another type of record leaves it as it is. */
export function amended<Part extends RecordPart>(record: Part, news: News): Part {
  switch (news.type) {
    case 'policy.renewed':
    case 'premium.set':
    case 'policy.cancelled':
    case 'benefit.granted':
      return isPolicy(record) ? amendedPolicy(record, news) : record;
    case 'claim.advanced':
      return isClaim(record) ? advanceClaim(record, news.data) : record;
    case 'consent.changed':
      return isCustomer(record) ? changeConsent(record, news.data) : record;
    case 'hold.set':
      return isCustomer(record) ? setHold(record, news.data) : record;
    case 'hold.cleared':
      return isCustomer(record) ? clearHold(record, news.data.kind) : record;
  }
}

function amendedPolicy<Policy extends PolicyPart>(policy: Policy, news: OfPolicy): Policy {
  switch (news.type) {
    case 'policy.renewed':
      return renewPolicy(policy, news.data);
    case 'premium.set':
      return setPremium(policy, news.data);
    case 'policy.cancelled':
      return cancelPolicy(policy, news.data, news.day);
    case 'benefit.granted':
      return grantBenefit(policy, news.data.benefit);
  }
}

function isPolicy<Part extends RecordPart>(record: Part): record is Part & PolicyPart {
  return record.type === 'policy';
}

function isClaim<Part extends RecordPart>(record: Part): record is Part & ClaimPart {
  return record.type === 'claim';
}

function isCustomer<Part extends RecordPart>(record: Part): record is Part & CustomerPart {
  return record.type === 'customer';
}
