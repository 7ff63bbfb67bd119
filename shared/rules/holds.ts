import type { MessageClass } from '../contracts/message-class.ts';
import type { HoldKind } from '../contracts/records/customer.ts';

const everything: readonly MessageClass[] = [
  'life-safety',
  'property-alert',
  'service',
  'marketing',
  'reply',
];

/** Which classes of message each hold stops. */
export const stoppedBy: Readonly<Record<HoldKind, readonly MessageClass[]>> = {
  deceased: everything,
  'wrong-number': everything,
  bereavement: ['marketing'],
  litigation: ['marketing'],
  'open-complaint': ['marketing'],
  'hospital-claim': ['marketing'],
};
