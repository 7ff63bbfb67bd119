import type { PortfolioRecord } from '../../contracts/records/record.ts';
import { splitClaim } from './claim-item.ts';
import { type PhoneFacts, splitCustomer } from './customer-item.ts';
import { splitLocation } from './location-item.ts';
import { splitPolicy } from './policy-item.ts';
import type { Split } from './split.ts';

/** A record as it is stored; a customer comes with what was worked out of the phone number. */
export function splitRecord(record: Exclude<PortfolioRecord, { type: 'customer' }>): Split;
export function splitRecord(record: PortfolioRecord, phone: PhoneFacts): Split;
export function splitRecord(record: PortfolioRecord, phone?: PhoneFacts): Split {
  switch (record.type) {
    case 'customer':
      return splitCustomer(record, phone ?? { phoneIndex: '', phoneIndexes: [], phoneCountry: 'ZZ' });
    case 'policy':
      return splitPolicy(record);
    case 'claim':
      return splitClaim(record);
    case 'location':
      return splitLocation(record);
  }
}
