import { fixedReply } from './fixed-reply.ts';

/** Where to ask, once a day, to a number that is nobody's; it says nothing of that. */
export const replyNeutral = fixedReply('reply-neutral');
