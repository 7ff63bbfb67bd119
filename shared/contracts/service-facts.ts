import * as z from 'zod/mini';
import { ServiceDone } from './changes/service-done.ts';
import { Id } from './ids.ts';
import { Instant } from './instant.ts';

/** An answer to how a service was, 1 to 10, by the message it came in; `at` when that was sent (business time). */
export const ServiceAnswer = z.object({
  at: Instant,
  messageId: Id,
  score: z.int().check(z.gte(1), z.lte(10)),
});
export type ServiceAnswer = z.infer<typeof ServiceAnswer>;

/**
 * What is kept of a service that a customer was given, all of it in clear. `recordedAt` is when we learnt of it (business
 * time), later with each service of a customer. `answers` are those that came while the survey was open, in the order of
 * when they were sent: the last counts. `comments` name the messages in which the customer said what was wrong,
 * `<phone index>#<message id>`.
 */
export const ServiceFacts = z.extend(ServiceDone, {
  completedAt: Instant,
  recordedAt: Instant,
  answers: z.optional(z.readonly(z.array(ServiceAnswer))),
  comments: z.optional(z.readonly(z.array(z.string()))),
});
export type ServiceFacts = z.infer<typeof ServiceFacts>;
