import * as z from 'zod/mini';
import { Id } from './ids.ts';

/** How many customers one message wakes at most. */
export const WAKES_A_MESSAGE = 100;

/** Customers who are to be looked at again: a message on the queue `reminders`. */
export const WakeUp = z.object({
  wake: z.array(Id).check(z.minLength(1), z.maxLength(WAKES_A_MESSAGE)),
});
export type WakeUp = z.infer<typeof WakeUp>;
