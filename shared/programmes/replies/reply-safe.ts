import { fixedReply } from './fixed-reply.ts';

/** That we are glad somebody is safe. */
export const replySafe = fixedReply('reply-safe');
