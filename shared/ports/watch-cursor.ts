import type { Instant } from '../contracts/instant.ts';

/** Up to which manifest (business time, inclusive) no claim is stuck; what several watches agree on. */
export interface WatchCursor {
  /** Where it stands; undefined before it was first moved. */
  read(): Promise<Instant | undefined>;
  /** Moves it from where it was read. False when somebody else has moved it since: it stays. */
  move(from: Instant | undefined, to: Instant): Promise<boolean>;
}
