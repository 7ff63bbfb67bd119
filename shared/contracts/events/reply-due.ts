import { Chunk } from '../candidate.ts';
import { defineEvent } from './event.ts';

/** Somebody who wrote to us is due an answer, told beside what else their message came to. */
export const replyDue = defineEvent('ReplyDue', 1, Chunk);
