import { fixedReply } from './fixed-reply.ts';

/** That nothing is told, and how to ask, the same whatever it was: an unknown number, a wrong guess, one too many. */
export const replyNotFound = fixedReply('reply-not-found');
