import { fixedReply } from './fixed-reply.ts';

/** That the last refusal is undone, and that consent is not given by it. */
export const replyStarted = fixedReply('reply-started', { evenIfRefused: true });
