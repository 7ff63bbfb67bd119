import type { BusinessInstant } from '../../../contracts/clock.ts';
import type { Hold } from '../../../contracts/records/customer.ts';
import { stoppedBy } from '../../../rules/holds.ts';
import { dayIn } from '../../time/day-in.ts';
import { type Check, type Facts, pass, suppress } from '../check.ts';

/** `until` as a day is the last day of the hold in the customer's zone; as an instant, its exclusive end. */
export function isActive({ until }: Hold, now: BusinessInstant, timeZone: string): boolean {
  if (until === undefined) return true;
  return until.length === 'YYYY-MM-DD'.length ? dayIn(timeZone, now) <= until : now < until;
}

/** Whether a hold, while it lasts, stops the message. A number's being wrong does not stop every reply. */
export function isStopping(
  { kind }: Hold,
  { messageClass, programme }: Pick<Facts, 'messageClass' | 'programme'>,
): boolean {
  const isExempt = kind === 'wrong-number' && messageClass === 'reply' && programme.evenIfRefused === true;
  return !isExempt && stoppedBy[kind].includes(messageClass);
}

/** No hold on the customer, or on the number of a reply, stops this class of message. */
export const holds: Check = {
  name: 'holds',
  judge: (facts, now) => {
    const { customer } = facts;
    const stopping = customer?.holds?.find(
      (hold) => isStopping(hold, facts) && isActive(hold, now, customer.timeZone),
    );
    return stopping ? suppress(`hold-${stopping.kind}`, 'holds') : pass;
  },
};
