import { lineEvent } from './line-event.ts';

const claim = {
  id: 'clm_1',
  customerId: 'cus_1',
  policyId: 'pol_1',
  reportedAt: '2026-11-20T09:00:00+08:00',
  stage: 'reported',
};

/** A claim that was made: the line of an import file. */
export const claimOpened = lineEvent('claim.opened', 'claim', [
  { title: 'a claim', data: claim },
  {
    title: 'a time without its offset',
    data: { ...claim, reportedAt: '2026-11-20T09:00:00' },
    refused: 'reportedAt format',
  },
  { title: 'a stage there is not', data: { ...claim, stage: 'lost' }, refused: 'stage unknown-value' },
  { title: 'a phone that is none', data: { ...claim, phones: ['110'] }, refused: 'phones.0 format' },
]);
