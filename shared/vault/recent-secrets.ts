import type { SystemClock } from '../contracts/clock.ts';
import { millisecondsOf } from '../contracts/instant.ts';
import type { CustomerSecrets } from '../ports/key-store.ts';

/** How long a secret that was read serves to seal with: as long as outreach sends by what it has read, and a moment. */
export const SECRETS_RECENT_MS = 3_000;

/** The secrets this container has just read, so that sealing what it decided by them reads nothing again. */
export interface RecentSecrets {
  /** Those of these customers that were read a moment ago. */
  of(customerIds: readonly string[]): ReadonlyMap<string, CustomerSecrets>;
  /** Remembers what was found of these customers now: secrets, or that there are none. */
  remember(customerIds: readonly string[], found: ReadonlyMap<string, CustomerSecrets>): void;
}

/** Secrets kept for SECRETS_RECENT_MS of system time. */
export function recentSecrets(systemClock: SystemClock): RecentSecrets {
  const kept = new Map<string, { readonly until: number; readonly secrets: CustomerSecrets }>();
  const now = () => millisecondsOf(systemClock());

  function forgetOld(): void {
    for (const [customerId, { until }] of kept) {
      if (until > now()) return; // in the order they were read
      kept.delete(customerId);
    }
  }

  return {
    of(customerIds) {
      const recent = customerIds.flatMap((id) => {
        const entry = kept.get(id);
        return entry && entry.until > now() ? [[id, entry.secrets] as const] : [];
      });
      return new Map(recent);
    },
    remember(customerIds, found) {
      forgetOld();
      const until = now() + SECRETS_RECENT_MS;
      for (const customerId of customerIds) {
        const secrets = found.get(customerId);
        kept.delete(customerId);
        if (secrets) kept.set(customerId, { until, secrets });
      }
    },
  };
}
