import { fixedReply } from './fixed-reply.ts';

/** That a person will answer what nothing else could. */
export const replyHandedOver = fixedReply('reply-handed-over');
