import type { Capped, NamedCap } from '../contracts/cap.ts';
import type { BusinessInstant } from '../contracts/clock.ts';
import type { Instant } from '../contracts/instant.ts';
import type { LedgerKey } from '../contracts/ledger.ts';

/** A message that counts towards caps: its key within its customer, `offer#spring`, and when it was begun. */
export interface Begun {
  readonly message: string;
  readonly at: Instant;
}

/** A place under caps that a message asks for before it is begun. */
export interface PlaceAsked {
  readonly as: Capped;
  readonly key: LedgerKey;
  readonly at: BusinessInstant;
  readonly caps: readonly NamedCap[];
}

/** How many messages a customer may get in so many hours where a cap says so, kept where all workers see it. */
export interface Budget {
  /**
   * The messages that are counted together and may still count, of at most 25 customers, by customer id; read strongly
   * consistent.
   */
  begun(as: Capped, customerIds: readonly string[]): Promise<ReadonlyMap<string, readonly Begun[]>>;
  /**
   * Counts a message as begun, if caps leave room for it beside the others: so at most the cap ever starts, whoever
   * asks at once. A message that comes again counts once, from the last time. False where there is no room.
   */
  take(asked: PlaceAsked): Promise<boolean>;
}
