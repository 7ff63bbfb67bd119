import type { Refuser } from '../../../contracts/refusal.ts';
import { refusalsKey } from '../../stops/keys.ts';
import { saidUpdate } from '../../stops/refusal-item.ts';
import type { EffectWrites } from './effect-writes.ts';

/**
 * A word about being written to is kept with the number, and with the customers who have it where it is about more
 * than that number's texts: a number they have later does not undo what they said.
 */
export const optOut: EffectWrites<'opt-out'> = ({ word, senders, customerIds, messageId, at, forgotten }) => {
  const { change } = saidUpdate({ messageId, word, at, senders: [...senders] }, forgotten);
  const said = (by: Refuser) => ({ in: 'stops', update: refusalsKey(by), change }) as const;
  const ofCustomers = word === 'everything' ? [] : customerIds;
  return [
    ...senders.map((phoneIndex) => said({ phoneIndex })),
    ...ofCustomers.map((customerId) => ({ ...said({ customerId }), early: true as const })),
  ];
};
