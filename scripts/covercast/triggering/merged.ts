import type { Recipient } from '#shared/contracts/candidate.ts';
import { UsageError } from '../errors.ts';

const MOST_POLICIES = 100;

/**
 * Each customer once, where the file names them first, with all policies it names for them.
 * Throws UsageError when these are more than a message can be about.
 */
export function merged(customers: readonly Recipient[]): readonly Recipient[] {
  const policies = new Map<string, Set<string>>();
  for (const { customerId, policyIds } of customers) {
    const known = policies.get(customerId) ?? new Set();
    for (const id of policyIds) known.add(id);
    policies.set(customerId, known);
  }
  return [...policies].map(([customerId, ids]) => {
    if (ids.size > MOST_POLICIES)
      throw new UsageError(`customers name one with more than ${MOST_POLICIES} policies`, 'customers');
    return { customerId, policyIds: [...ids] };
  });
}
