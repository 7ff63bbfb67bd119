import * as z from 'zod/mini';
import { Instant } from '#shared/contracts/instant.ts';

/**
 * One stop of a clock that is advanced: the instant it stood at, how many customers were woken there and for how many
 * recipients deferred messages were decided again, and how many messages were sent.
 */
export const Step = z.object({ at: Instant, wakes: z.int(), sends: z.int(), sent: z.int() });
export type Step = z.infer<typeof Step>;
