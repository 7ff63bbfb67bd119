import * as z from 'zod/mini';
import { ServiceDone } from './changes/service-done.ts';
import { Id } from './ids.ts';
import { Instant } from './instant.ts';

/**
 * What is kept of a service that a customer was given, all of it in clear. `recordedAt` is when we learnt of it (business
 * time), and later with each service of a customer. `score`, 1 to 10, is the last answer before the survey ended: that of
 * the message `scoredBy`, sent at `scoredAt`. `lowTaskBy` is the message of the low score for which somebody was given
 * the task to follow up; `comments` name the messages in which they said what was wrong, `<sender>#<message id>`.
 */
export const ServiceFacts = z.extend(ServiceDone, {
  completedAt: Instant,
  recordedAt: Instant,
  score: z.optional(z.int().check(z.gte(1), z.lte(10))),
  scoredAt: z.optional(Instant),
  scoredBy: z.optional(Id),
  lowTaskBy: z.optional(Id),
  comments: z.optional(z.readonly(z.array(z.string()))),
});
export type ServiceFacts = z.infer<typeof ServiceFacts>;
