import type { HaltScope } from '#shared/contracts/halt.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import { CovercastError } from '#shared/errors.ts';
import type { Fate } from './fate.ts';

/**
 * How far a delivery has come, by customer: the fate of each recipient dealt with, who could not be, the halt that some
 * met, and until when (business time) others are deferred.
 */
export interface Progress {
  readonly fates: Map<string, Fate>;
  readonly broken: Map<string, CovercastError>;
  readonly haltedBy: Map<string, HaltScope>;
  readonly deferredUntil: Map<string, Instant>;
}

/** A delivery of which nothing has been done. */
export function noProgress(): Progress {
  return { fates: new Map(), broken: new Map(), haltedBy: new Map(), deferredUntil: new Map() };
}

/** Whether somebody is still to be dealt with. */
export function isOpen({ fates, broken }: Progress, customerId: string): boolean {
  return !fates.has(customerId) && !broken.has(customerId);
}

/**
 * Does the work that gives one recipient their fate. What fails for them holds up no other: it is noted. Throws what
 * concerns all: what no further attempt mends, and that is not of one item.
 */
export async function noting(
  progress: Progress,
  customerId: string,
  work: () => Promise<Fate>,
): Promise<void> {
  try {
    progress.fates.set(customerId, await work());
  } catch (error) {
    noteBroken(progress, [customerId], error);
  }
}

/** Notes that these could not be dealt with, those who are still open. Throws an error that concerns all. */
export function noteBroken(progress: Progress, customerIds: readonly string[], error: unknown): void {
  if (!(error instanceof CovercastError && (error.ofOneItem || error.retryable))) throw error;
  for (const id of customerIds) if (isOpen(progress, id)) progress.broken.set(id, error);
}
