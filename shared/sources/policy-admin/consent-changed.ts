import { ConsentChanged } from '../../contracts/changes/customer-changes.ts';
import { changeEvent } from './change-event.ts';

const changed = {
  customerId: 'cus_1',
  purpose: 'marketing',
  state: 'refused',
  at: '2026-11-21T10:00:00+08:00',
  source: 'app',
  textVersion: 'marketing-3',
};

/** A customer has given a consent, or taken one back, with its evidence. */
export const consentChanged = changeEvent(
  'consent.changed',
  ConsentChanged,
  (data, about) => ({ type: 'consent.changed', ...about, data }),
  [
    { title: 'a refusal of all channels', data: changed },
    { title: 'a grant for one channel', data: { ...changed, state: 'granted', channel: 'sms' } },
    {
      title: 'no evidence of the wording',
      data: { ...changed, textVersion: undefined },
      refused: 'textVersion missing',
    },
    {
      title: 'a purpose there is not',
      data: { ...changed, purpose: 'ads' },
      refused: 'purpose unknown-value',
    },
    { title: 'a state there is not', data: { ...changed, state: 'maybe' }, refused: 'state unknown-value' },
    {
      title: 'a channel there is not',
      data: { ...changed, channel: 'pigeon' },
      refused: 'channel unknown-value',
    },
    { title: 'a time to come', data: { ...changed, at: '2030-01-01T00:00:00Z' }, refused: 'at range' },
    { title: 'an empty source', data: { ...changed, source: '' }, refused: 'source missing' },
  ],
);
