import type { NamedCap } from '../../contracts/cap.ts';
import type { Facts } from './check.ts';
import { lawOf } from './timing.ts';

const none: readonly NamedCap[] = [];

/** The caps of the law that a message counts towards: of marketing, those where the customer is; of the rest none. */
export function capsOf({
  customer,
  messageClass,
}: Pick<Facts, 'customer' | 'messageClass'>): readonly NamedCap[] {
  return customer && messageClass === 'marketing' ? lawOf(customer).caps : none;
}
