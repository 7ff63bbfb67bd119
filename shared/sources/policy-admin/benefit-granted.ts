import { BenefitGranted } from '../../contracts/changes/policy-changes.ts';
import { changeEvent } from './change-event.ts';

const benefit = { id: 'checkup-2027', kind: 'checkup', count: 1, remaining: 1, expiresOn: '2027-12-31' };
const granted = { customerId: 'cus_1', policyId: 'pol_1', benefit };

/** A policy has a benefit, or has it in another measure. */
export const benefitGranted = changeEvent(
  'benefit.granted',
  BenefitGranted,
  (data, about) => ({ type: 'benefit.granted', ...about, data }),
  [
    { title: 'a check-up', data: granted },
    {
      title: 'a kind there is not',
      data: { ...granted, benefit: { ...benefit, kind: 'spa' } },
      refused: 'benefit.kind unknown-value',
    },
    {
      title: 'fewer than none',
      data: { ...granted, benefit: { ...benefit, remaining: -1 } },
      refused: 'benefit.remaining range',
    },
    { title: 'no benefit', data: { customerId: 'cus_1', policyId: 'pol_1' }, refused: 'benefit missing' },
    { title: 'no customer', data: { policyId: 'pol_1', benefit }, refused: 'customerId missing' },
  ],
);
