import type { MessageClass } from '../contracts/message-class.ts';
import type { HoldKind } from '../contracts/records/customer.ts';

const ours: readonly MessageClass[] = ['life-safety', 'property-alert', 'service', 'marketing'];

/** Which classes of message each hold stops. Whoever writes is answered, though the customer they ask about is dead. */
export const stoppedBy: Readonly<Record<HoldKind, readonly MessageClass[]>> = {
  deceased: ours,
  'wrong-number': [...ours, 'reply'],
  bereavement: ['marketing'],
  litigation: ['marketing'],
  'open-complaint': ['marketing'],
  'hospital-claim': ['marketing'],
};
