import { askText, claimSubject } from '../claim-words.ts';
import type { Programme } from '../programme.ts';
import { fixedReply } from './fixed-reply.ts';

const fixed = fixedReply('reply-claim-reported');

const DAY_MINUTES = 24 * 60;

/**
 * That damage is reported: by which code the claim is asked about, and that somebody calls. Nothing else tells the code,
 * so that it is of use for days.
 */
export const replyClaimReported: Programme = {
  ...fixed,
  usefulMinutes: 3 * DAY_MINUTES,
  fill: (input) => ({ ...fixed.fill(input), subject: claimSubject(input), ask: askText(input) }),
};
