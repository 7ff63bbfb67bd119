import { fixedReply } from './fixed-reply.ts';

/** Which of two a refusal meant, with a word for each. */
export const replyAskBack = fixedReply('reply-ask-back');
