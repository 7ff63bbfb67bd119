import type { BusinessInstant } from '../../../contracts/clock.ts';
import type { Hold } from '../../../contracts/records/customer.ts';
import { stoppedBy } from '../../../rules/holds.ts';
import { dayIn } from '../../time/day-in.ts';
import { type Check, pass, suppress } from '../check.ts';

/** `until` as a day is the last day of the hold in the customer's zone; as an instant, its exclusive end. */
export function isActive({ until }: Hold, now: BusinessInstant, timeZone: string): boolean {
  if (until === undefined) return true;
  return until.length === 'YYYY-MM-DD'.length ? dayIn(timeZone, now) <= until : now < until;
}

/** No hold on the customer stops this class of message. */
export const holds: Check = {
  name: 'holds',
  judge: ({ customer, messageClass }, now) => {
    const stopping = customer?.holds?.find(
      (hold) => stoppedBy[hold.kind].includes(messageClass) && isActive(hold, now, customer.timeZone),
    );
    return stopping ? suppress(`hold-${stopping.kind}`, 'holds') : pass;
  },
};
