import { askText, claimSubject } from '../claim-words.ts';
import type { Programme } from '../programme.ts';
import { fixedReply } from './fixed-reply.ts';

const fixed = fixedReply('reply-claim-reported');

/** That damage is reported: by which code the claim is asked about, and that somebody calls. */
export const replyClaimReported: Programme = {
  ...fixed,
  fill: (input) => ({ ...fixed.fill(input), subject: claimSubject(input), ask: askText(input) }),
};
