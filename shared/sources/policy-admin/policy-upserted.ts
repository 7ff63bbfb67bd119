import { lineEvent } from './line-event.ts';

const policy = {
  id: 'pol_1',
  customerId: 'cus_1',
  line: 'motor',
  product: 'Motor Comprehensive',
  number: 'PDAA202631000001',
  status: 'active',
  effectiveFrom: '2026-01-01',
  effectiveTo: '2026-12-31',
};

/** A policy as it is: the line of an import file. */
export const policyUpserted = lineEvent('policy.upserted', 'policy', [
  { title: 'a policy', data: policy },
  {
    title: 'one that ends before it begins',
    data: { ...policy, effectiveTo: '2025-12-31' },
    refused: 'effectiveTo dates-reversed',
  },
  {
    title: 'a day there is not',
    data: { ...policy, effectiveFrom: '2026-02-30' },
    refused: 'effectiveFrom range',
  },
  { title: 'a line there is not', data: { ...policy, line: 'pets' }, refused: 'line unknown-value' },
  { title: 'a number that is a number', data: { ...policy, number: 1 }, refused: 'number type' },
]);
