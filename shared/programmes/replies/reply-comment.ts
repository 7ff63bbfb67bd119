import { fixedReply } from './fixed-reply.ts';

/** That whoever sees to it has what was wrong. */
export const replyComment = fixedReply('reply-comment');
