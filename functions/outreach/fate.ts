/**
 * What became of one recipient of a chunk: `standing` means the ledger already held an end for them, or says just what
 * was decided again, `put-back` that they are on the queue again (`refused-once` and `refused-twice` after a refusal that
 * may pass), `halted` that they are kept until the halt is lifted.
 */
export type Fate =
  | 'sent'
  | 'suppressed'
  | 'deferred'
  | 'standing'
  | 'failed'
  | 'unknown'
  | 'put-back'
  | 'refused-once'
  | 'refused-twice'
  | 'halted';

/** How many met each fate. */
export function countFates(fates: Iterable<Fate>): Readonly<Partial<Record<Fate, number>>> {
  const counts: Partial<Record<Fate, number>> = {};
  for (const fate of fates) counts[fate] = (counts[fate] ?? 0) + 1;
  return counts;
}
