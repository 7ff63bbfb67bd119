import { PolicyRenewed } from '../../contracts/changes/policy-changes.ts';
import { changeEvent } from './change-event.ts';

const renewed = { policyId: 'pol_1', effectiveFrom: '2027-01-01', effectiveTo: '2027-12-31' };
const premiumDue = { on: '2027-01-10', amount: { minor: 128050, currency: 'CNY' } };

/** A policy has a further term. */
export const policyRenewed = changeEvent(
  'policy.renewed',
  PolicyRenewed,
  (data, about) => ({ type: 'policy.renewed', ...about, data }),
  [
    { title: 'one that runs on', data: { ...renewed, premiumDue } },
    { title: 'one whose new term is a policy of its own', data: { ...renewed, newPolicyId: 'pol_2' } },
    {
      title: 'one whose new policy has a premium due',
      data: { ...renewed, newPolicyId: 'pol_2', premiumDue },
    },
    {
      title: 'a term that ends before it begins',
      data: { ...renewed, effectiveTo: '2026-12-31' },
      refused: 'effectiveTo dates-reversed',
    },
    { title: 'no policy', data: { ...renewed, policyId: undefined }, refused: 'policyId missing' },
    {
      title: 'a day with an hour',
      data: { ...renewed, effectiveFrom: '2027-01-01T00:00:00Z' },
      refused: 'effectiveFrom format',
    },
    {
      title: 'a premium without its day',
      data: { ...renewed, premiumDue: { amount: premiumDue.amount } },
      refused: 'premiumDue.on missing',
    },
  ],
);
