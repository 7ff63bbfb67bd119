import { fixedReply } from './fixed-reply.ts';

/** That we regret a low score, that somebody sees to it, and what was wrong? */
export const replySorry = fixedReply('reply-sorry');
