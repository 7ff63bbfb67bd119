import { fixedReply } from './fixed-reply.ts';

/** That no more texts go to the number, not even warnings, once it holds. */
export const replyStopped = fixedReply('reply-stopped', { evenIfRefused: true });
