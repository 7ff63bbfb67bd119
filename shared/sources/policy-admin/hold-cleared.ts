import { HoldCleared } from '../../contracts/changes/customer-changes.ts';
import { changeEvent } from './change-event.ts';

/** A reason not to write to a customer is gone. */
export const holdCleared = changeEvent(
  'hold.cleared',
  HoldCleared,
  (data, about) => ({ type: 'hold.cleared', ...about, data }),
  [
    { title: 'a bereavement', data: { customerId: 'cus_1', kind: 'bereavement' } },
    {
      title: 'a kind there is not',
      data: { customerId: 'cus_1', kind: 'holiday' },
      refused: 'kind unknown-value',
    },
    { title: 'nobody', data: { kind: 'bereavement' }, refused: 'customerId missing' },
  ],
);
