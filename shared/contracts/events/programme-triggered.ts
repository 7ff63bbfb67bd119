import * as z from 'zod/mini';
import { Id } from '../ids.ts';
import { Instant } from '../instant.ts';
import { defineEvent } from './event.ts';

/** How many customers an event names at most; a trigger of more is several events. */
export const MOST_TRIGGERED = 100;

/**
 * A programme is asked for, for named customers: by somebody else's system, or by news of a policy or claim. The same
 * programme and occurrence again reaches nobody twice. `usefulUntil` business time, exclusive; `data` is the
 * programme's own and holds nothing personal. `tellsNews`: it is of news, and stands until the book says newer.
 */
export const programmeTriggered = defineEvent(
  'ProgrammeTriggered',
  1,
  z.object({
    programme: z.string(),
    occurrence: z.string().check(z.minLength(1), z.maxLength(100)),
    usefulUntil: Instant,
    data: z.record(z.string(), z.unknown()),
    tellsNews: z.optional(z.literal(true)),
    recipients: z
      .array(z.object({ customerId: Id, policyIds: z.array(Id), claimId: z.optional(Id) }))
      .check(z.minLength(1), z.maxLength(MOST_TRIGGERED)),
  }),
);
