import type { Chunk } from '../contracts/candidate.ts';
import type { Halt, HaltScope } from '../contracts/halt.ts';
import type { Instant } from '../contracts/instant.ts';
import type { Refusal, Refuser } from '../contracts/refusal.ts';
import type { PassOver } from '../domain/pass-over.ts';

/**
 * Whose stops are asked for: a programme with the occurrences of its messages, and at most 25 who would get them, each
 * with their number's index under every version known, the newest first.
 */
export interface StopsAsked {
  readonly programme: string;
  readonly occurrences: readonly string[];
  /** Other scopes that the messages fall under: those of an episode that others were joined into. */
  readonly scopes?: readonly HaltScope[];
  readonly refusers: readonly { readonly customerId: string; readonly phoneIndexes: readonly string[] }[];
  /** Of a programme that can be asked for, and so called off: whose message is of which occurrence. */
  readonly cancellable?: readonly { readonly customerId: string; readonly occurrence: string }[];
}

/**
 * What stands against sending: halts of any of the messages, refusals by customer id, and by the newest phone index those under
 * any version.
 */
export interface StandingStops {
  readonly halts: readonly Halt[];
  readonly ofCustomers: ReadonlyMap<string, readonly Refusal[]>;
  readonly ofNumbers: ReadonlyMap<string, readonly Refusal[]>;
  /** Those of the cancellable whose message was called off. */
  readonly cancelled: ReadonlySet<string>;
}

/** What stops messages, as outreach asks for it. */
export interface Stops {
  /** Everything that stands, read strongly consistent: 100 keys a call. */
  standing(asked: StopsAsked): Promise<StandingStops>;
  /** Keeps what a halt stopped until it is lifted. The same chunk with the same recipients is kept once. */
  keep(scope: HaltScope, chunk: Chunk): Promise<void>;
}

/** What is called off, and when that was said (business time). */
export interface Cancellation {
  readonly programme: string;
  readonly occurrence: string;
  readonly customerIds?: readonly string[];
  readonly at: Instant;
}

/** Stops as people set and lift them. Every write is durable when it returns; repeating it changes nothing. */
export interface StopsBook {
  /** Records a refusal. An older or equal one of the same purpose and channel gives way to the newer. */
  refuse(by: Refuser, refusal: Refusal): Promise<void>;
  /**
   * Calls an occurrence of a programme off, for these customers or (absent) for all. For good: what is asked for again
   * under the same occurrence stays called off.
   */
  cancel(cancellation: Cancellation): Promise<void>;
  /** Sets a halt. One that stands already under the scope keeps its name and reason: false. */
  halt(halt: Halt): Promise<boolean>;
  /** Lifts a halt, and says which it was; undefined when none stood. Both ends stay on record. */
  resume(scope: HaltScope, by: Pick<Halt, 'by' | 'reason' | 'at'>): Promise<Halt | undefined>;
  /** The halts that stand. */
  halts(): Promise<readonly Halt[]>;
}

/**
 * A chunk as it is kept. `mark` tells this keeping from another of the same chunk: one that was put back may meet a
 * new halt, and be kept again, before the first keeping is forgotten.
 */
export interface Kept {
  readonly chunk: Chunk;
  readonly mark: string;
}

/**
 * What halts stopped, for whoever puts it back on the queue. What does not read as it was written is left where it is
 * and told to `passOver`; without one it throws.
 */
export interface KeptChunks {
  /** Scopes with chunks kept under them whose halt stands no more; now and then one under which nothing is left. */
  released(passOver?: PassOver): Promise<readonly HaltScope[]>;
  /** Pages of what is kept under a scope. */
  under(scope: HaltScope, passOver?: PassOver): AsyncIterable<readonly Kept[]>;
  /**
   * Forgets these keepings, once the queue has taken their chunks, and the scope when nothing is left under it: with
   * none, that alone.
   */
  forget(scope: HaltScope, kept: readonly Kept[]): Promise<void>;
}
