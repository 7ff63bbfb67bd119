import type { MovableClocks } from '../fakes/movable-clocks.ts';
import type { Effects } from './effects.ts';
import type { Instance } from './instance.ts';

/** A use case that is crashed. */
export interface CrashCase {
  /** `outreach of a property-alert`. */
  readonly title: string;
  /** What must hold in every row, as the document says it. */
  readonly promise: string;
  /** So many messages, each about people and things of its own. */
  subjects(count: number): Promise<readonly Subject[]>;
}

/** One message, on its way through instances that may not live to see its end. */
export interface Subject {
  readonly clocks: MovableClocks;
  readonly effects: Effects;
  /** Hands the message to an instance, which builds its services anew. Throws what the use case throws. */
  deliver(instance: Instance): Promise<unknown>;
  /** Deals with what the instances left on queues. */
  settle(): Promise<void>;
  /** What there is to see in the end, and whether the promise is kept. */
  look(): Promise<Seen>;
}

/** What a row shows: in words, and whether it may be so. */
export interface Seen {
  readonly words: string;
  readonly isKept: boolean;
}
