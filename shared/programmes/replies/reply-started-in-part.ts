import { fixedReply } from './fixed-reply.ts';

/** That the last refusal is undone, and that an earlier one still holds. */
export const replyStartedInPart = fixedReply('reply-started-in-part', { evenIfRefused: true });
