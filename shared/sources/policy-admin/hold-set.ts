import { HoldSet } from '../../contracts/changes/customer-changes.ts';
import { changeEvent } from './change-event.ts';

const hold = { customerId: 'cus_1', kind: 'bereavement', source: 'call-centre', until: '2027-01-31' };

/** A reason not to write to a customer. */
export const holdSet = changeEvent(
  'hold.set',
  HoldSet,
  (data, about) => ({ type: 'hold.set', ...about, data }),
  [
    { title: 'a bereavement', data: hold },
    { title: 'a hold for good', data: { ...hold, until: undefined } },
    { title: 'a hold to an hour', data: { ...hold, until: '2027-01-31T12:00:00+08:00' } },
    { title: 'a kind there is not', data: { ...hold, kind: 'holiday' }, refused: 'kind unknown-value' },
    { title: 'nobody who says so', data: { ...hold, source: undefined }, refused: 'source missing' },
    { title: 'a day there is not', data: { ...hold, until: '2027-02-30' }, refused: 'until range' },
  ],
);
