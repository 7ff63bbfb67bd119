import type { News } from '../../../contracts/changes/change.ts';
import { advanceClaim } from './advance-claim.ts';
import { cancelPolicy } from './cancel-policy.ts';
import { changeConsent } from './change-consent.ts';
import { clearHold, setHold } from './change-holds.ts';
import { grantBenefit } from './grant-benefit.ts';
import type { ClaimPart, CustomerPart, PolicyPart, RecordPart } from './part.ts';
import { renewPolicy } from './renew-policy.ts';

/** A record after news of it; news of another type of record leaves it as it is. */
export function amended<Part extends RecordPart>(record: Part, news: News): Part {
  switch (news.type) {
    case 'policy.renewed':
      return isPolicy(record) ? renewPolicy(record, news.data) : record;
    case 'policy.cancelled':
      return isPolicy(record) ? cancelPolicy(record, news.data, news.day) : record;
    case 'benefit.granted':
      return isPolicy(record) ? grantBenefit(record, news.data.benefit) : record;
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

function isPolicy<Part extends RecordPart>(record: Part): record is Part & PolicyPart {
  return record.type === 'policy';
}

function isClaim<Part extends RecordPart>(record: Part): record is Part & ClaimPart {
  return record.type === 'claim';
}

function isCustomer<Part extends RecordPart>(record: Part): record is Part & CustomerPart {
  return record.type === 'customer';
}
