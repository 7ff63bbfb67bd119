import type { ReminderFacts } from '../contracts/facts.ts';
import type { Unreadable } from '../domain/pass-over.ts';

/** What was found of customers. Who is in neither map is not known (any more). */
export interface FactsFound {
  readonly known: ReadonlyMap<string, ReminderFacts>;
  /** Those of whom something stored cannot be read, with why. */
  readonly unreadable: ReadonlyMap<string, Unreadable['cause']>;
}

/** The customers reminders are worked out for. */
export interface ReminderFactsBook {
  /**
   * Everything of these customers that reminders are worked out from, read strongly consistent; a birth date only of
   * those who have agreed to marketing, or will have. One who cannot be read holds up no other.
   */
  of(customerIds: readonly string[]): Promise<FactsFound>;
}
