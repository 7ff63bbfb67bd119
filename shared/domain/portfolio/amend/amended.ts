import type { News } from '../../../contracts/changes/change.ts';
import type { PortfolioRecord } from '../../../contracts/records/record.ts';
import { advanceClaim } from './advance-claim.ts';
import { cancelPolicy } from './cancel-policy.ts';
import { changeConsent } from './change-consent.ts';
import { clearHold, setHold } from './change-holds.ts';
import { grantBenefit } from './grant-benefit.ts';
import { renewPolicy } from './renew-policy.ts';

/** A record after news of it; news of another type of record leaves it as it is. */
export function amended(record: PortfolioRecord, news: News): PortfolioRecord {
  switch (news.type) {
    case 'policy.renewed':
      return record.type === 'policy' ? renewPolicy(record, news.data) : record;
    case 'policy.cancelled':
      return record.type === 'policy' ? cancelPolicy(record, news.data, news.day) : record;
    case 'benefit.granted':
      return record.type === 'policy' ? grantBenefit(record, news.data.benefit) : record;
    case 'claim.advanced':
      return record.type === 'claim' ? advanceClaim(record, news.data) : record;
    case 'consent.changed':
      return record.type === 'customer' ? changeConsent(record, news.data) : record;
    case 'hold.set':
      return record.type === 'customer' ? setHold(record, news.data) : record;
    case 'hold.cleared':
      return record.type === 'customer' ? clearHold(record, news.data.kind) : record;
  }
}
