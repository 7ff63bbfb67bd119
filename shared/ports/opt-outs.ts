import type { Instant } from '../contracts/instant.ts';

/**
 * That somebody wants nothing more to their number: under each of its indexes, the one to write first. `messageId` is
 * of the message that says so, the same however often it is told; `at` business time.
 */
export interface NumberRefused {
  readonly senders: readonly string[];
  readonly word: 'everything';
  readonly messageId: string;
  readonly at: Instant;
}

/** Refusals by number that come from a provider, which blocks the number on its side. */
export interface OptOuts {
  /** Records a refusal; durable when it returns. Once more with the same changes nothing. */
  record(refused: NumberRefused): Promise<void>;
}
