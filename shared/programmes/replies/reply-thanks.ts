import { fixedReply } from './fixed-reply.ts';

/** That we are glad of a high score. */
export const replyThanks = fixedReply('reply-thanks');
