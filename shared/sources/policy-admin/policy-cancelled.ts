import { PolicyCancelled } from '../../contracts/changes/policy-changes.ts';
import { changeEvent } from './change-event.ts';

/** A policy ends before its term does; `on` is the first day without cover. */
export const policyCancelled = changeEvent(
  'policy.cancelled',
  PolicyCancelled,
  (data, about) => ({ type: 'policy.cancelled', ...about, data }),
  [
    { title: 'a policy that ends', data: { policyId: 'pol_1', on: '2026-12-01' } },
    { title: 'no day', data: { policyId: 'pol_1' }, refused: 'on missing' },
    { title: 'a day there is not', data: { policyId: 'pol_1', on: '2026-11-31' }, refused: 'on range' },
    {
      title: 'an id that is none',
      data: { policyId: 'pol 1', on: '2026-12-01' },
      refused: 'policyId format',
    },
  ],
);
