import type { Refuser } from '../../../contracts/refusal.ts';
import { refusalsKey } from '../../stops/keys.ts';
import { saidUpdate } from '../../stops/refusal-item.ts';
import type { EffectWrites } from './effect-writes.ts';

/**
 * A word about being written to is kept with the number, and with the customers who have it where it is about more
 * than that number's texts: a number they have later does not undo what they said.
 */
export const optOut: EffectWrites<'opt-out'> = ({ word, senders, customerIds, messageId, at }) => {
  const { change } = saidUpdate({ messageId, word, at, senders: [...senders] });
  const whose: readonly Refuser[] = [
    ...senders.map((phoneIndex) => ({ phoneIndex })),
    ...(word === 'everything' ? [] : customerIds.map((customerId) => ({ customerId }))),
  ];
  return whose.map((by) => ({ in: 'stops', update: refusalsKey(by), change }));
};
