import { fixedReply } from './fixed-reply.ts';

/** That a person will call to book a check-up. */
export const replyBooking = fixedReply('reply-booking');
