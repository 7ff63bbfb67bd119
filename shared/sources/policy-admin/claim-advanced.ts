import { ClaimAdvanced } from '../../contracts/changes/claim-advanced.ts';
import { changeEvent } from './change-event.ts';

const advanced = { claimId: 'clm_1', stage: 'survey', at: '2026-11-21T10:00:00+08:00' };
const missingDocuments = [{ code: 'invoice', name: { 'zh-CN': '维修发票', en: 'repair invoice' } }];

/** A claim has reached a stage. */
export const claimAdvanced = changeEvent(
  'claim.advanced',
  ClaimAdvanced,
  (data, about) => ({ type: 'claim.advanced', ...about, data }),
  [
    { title: 'a stage', data: { ...advanced, missingDocuments, expected: { approval: '2026-12-05' } } },
    { title: 'a stage alone', data: advanced },
    { title: 'a stage there is not', data: { ...advanced, stage: 'paid' }, refused: 'stage unknown-value' },
    { title: 'a time to come', data: { ...advanced, at: '2030-01-01T00:00:00Z' }, refused: 'at range' },
    {
      title: 'a day there is not',
      data: { ...advanced, expected: { approval: '2026-13-01' } },
      refused: 'expected.approval range',
    },
    {
      title: 'documents that are no list',
      data: { ...advanced, missingDocuments: 'invoice' },
      refused: 'missingDocuments type',
    },
  ],
);
