import type { Delivery } from '../../ports/channel.ts';

/**
 * What an answer of a provider means, or that none came because it was not reached. `throttled` (not now: says nothing
 * of the message), `refused` (may pass: ask again), `refused-for-good` and `opted-out` (for good, because whoever has the
 * number wants nothing more from us, as the provider has it) are definite: nothing left. `ambiguous`: it may have left.
 */
export type Meaning = 'throttled' | 'refused' | 'refused-for-good' | 'opted-out' | 'ambiguous';

/** One answer by its code, what it means, and where that is documented. */
export interface Outcome {
  readonly code: string;
  readonly means: Meaning;
  readonly source: string;
}

/** What answers of these codes come to, when all of them mean the same and stand on the same page. */
export function outcomes(means: Meaning, source: string, codes: readonly string[]): readonly Outcome[] {
  return codes.map((code) => ({ code, means, source }));
}

/** The meaning of the first of these codes that the table knows; undefined when it knows none. */
export function meaningOf(table: readonly Outcome[], codes: readonly string[]): Meaning | undefined {
  for (const one of codes) {
    const known = table.find(({ code }) => code === one);
    if (known) return known.means;
  }
  return undefined;
}

/** An answer that is not an acceptance, for the ledger. */
export function deliveryOf(means: Meaning, code: string): Delivery {
  switch (means) {
    case 'throttled':
    case 'ambiguous':
      return { outcome: means, code };
    case 'refused':
      return { outcome: 'refused', code, permanent: false };
    case 'refused-for-good':
      return { outcome: 'refused', code, permanent: true };
    case 'opted-out':
      return { outcome: 'refused', code, permanent: true, optedOut: true };
  }
}
