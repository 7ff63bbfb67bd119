import type { AgendaItem, SendItem, Wake } from '../contracts/agenda.ts';
import type { Instant } from '../contracts/instant.ts';
import type { PassOver } from '../domain/pass-over.ts';

/** Messages to be decided anew at `dueAt` (business time). */
export type Postponed = Pick<SendItem, 'dueAt' | 'chunk'>;

/** What happens later. Every write is durable when it returns; repeating it changes nothing. */
export interface Agenda {
  /** Writes messages down for later. The same chunk with the same recipients for the same moment is written once. */
  postpone(sends: readonly Postponed[]): Promise<void>;
  /** The wakes of customers, marked, by id, read strongly consistent; absent for whom there never was one. */
  wakes(customerIds: readonly string[]): Promise<ReadonlyMap<string, Wake>>;
  /**
   * Puts, moves or (without `dueAt`) cancels each customer's one wake, if it still stands as it was read (`from`, with
   * its mark; absent: there was none). Returns the customers whose wake another has changed meanwhile: theirs stays. What either
   * of two wrote is not lost: somebody may be looked at once too often, never too seldom.
   */
  setWakes(
    changes: readonly { readonly from: Wake | undefined; readonly to: Wake }[],
  ): Promise<ReadonlySet<string>>;
}

/** The agenda as the tick goes through it. */
export interface DueItems {
  /**
   * Pages of what is due at an instant or was before, earliest first over the whole agenda. What does not read as it
   * was written is left where it is and told to `passOver`; without one it throws.
   */
  due(now: Instant, passOver?: PassOver): AsyncIterable<readonly AgendaItem[]>;
  /**
   * Takes items out as `due` gave them, once the queue has what they say; again without harm. What has been put anew
   * stays.
   */
  done(items: readonly AgendaItem[]): Promise<void>;
}

/** The agenda as an operator reads it. */
export interface AgendaReader {
  /**
   * Pages of what is to come from an instant to another (both inclusive), earliest first. What does not read as it was
   * written is told to `passOver`; without one it throws.
   */
  between(from: Instant, to: Instant, passOver?: PassOver): AsyncIterable<readonly AgendaItem[]>;
  /** When the first thing that is still in it is due; undefined when it is empty. */
  next(): Promise<Instant | undefined>;
  /** How many items are due at an instant or were before, and still in it: the backlog. */
  dueBy(now: Instant): Promise<number>;
}
