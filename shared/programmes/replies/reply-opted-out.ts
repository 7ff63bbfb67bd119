import { fixedReply } from './fixed-reply.ts';

/** That no more marketing goes to whoever has the number, once it holds. */
export const replyOptedOut = fixedReply('reply-opted-out', { evenIfRefused: true });
