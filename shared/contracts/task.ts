import * as z from 'zod/mini';
import { Id } from './ids.ts';
import { InboundRef } from './inbound.ts';
import { Instant } from './instant.ts';

/** Why a person has to do something. */
export const TaskKind = z.enum([
  /** A message that nothing of ours could answer. */
  'answer-message',
  /** A score of at most six: find out why, and make it good. */
  'low-score',
  /** A claim was reported by text: call back. */
  'claim-reported',
  /** A check-up is to be booked. */
  'booking',
  /** Whoever reads a customer's number is somebody else: find the right one. */
  'wrong-number',
  /** Somebody in danger wrote that they cannot get away. */
  'cannot-move',
]);
export type TaskKind = z.infer<typeof TaskKind>;

/**
 * Something a person has to do, until `dueAt` (business time). `assignee` is who services the customer, or a team of
 * the configuration; `customerId` absent: of a number that is nobody's. Nothing in it is personal: `message` leads to
 * what was written, for who may read it.
 */
export const Task = z.object({
  id: Id,
  kind: TaskKind,
  customerId: z.optional(Id),
  assignee: z.string().check(z.minLength(1), z.maxLength(200)),
  openedAt: Instant,
  dueAt: Instant,
  message: z.optional(InboundRef),
  claimId: z.optional(Id),
  serviceId: z.optional(Id),
});
export type Task = z.infer<typeof Task>;

/** A task that is done: who closed it, as they were signed in, and when (business time). */
export const ClosedTask = z.extend(Task, { closedBy: z.string(), closedAt: Instant });
export type ClosedTask = z.infer<typeof ClosedTask>;
