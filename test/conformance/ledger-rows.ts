import type { SystemInstant } from '#shared/contracts/clock.ts';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import type { Claim, Ledger, LedgerReader, Manifests } from '#shared/ports/ledger.ts';
import { aRow } from '../support/a-row.ts';
import { systemNow } from '../support/clocks.ts';
import { unique } from './unique.ts';

/** A ledger with its readers, on the same rows. */
export interface LedgerUnderTest {
  readonly ledger: Ledger;
  readonly reader: LedgerReader;
  readonly manifests: Manifests;
}

/** What is on all pages, in order. */
export async function all<One>(pages: AsyncIterable<readonly One[]>): Promise<readonly One[]> {
  const found: One[] = [];
  for await (const page of pages) found.push(...page);
  return found;
}

const LEASE_END = '2026-09-01T02:30:15.000Z';
/** Within the lease of `aClaim`, and when it has ended. */
export const during: SystemInstant = systemNow('2026-09-01T02:30:10.000Z');
export const after: SystemInstant = systemNow('2026-09-01T02:30:15.000Z');

/** A claim of a customer of its own. */
export function aClaim(over: Partial<Claim> = {}): Claim {
  return {
    ...aRow(),
    customerId: unique('cus'),
    state: 'claimed',
    leaseUntil: LEASE_END,
    text: '【安行保险】台风',
    ...over,
  };
}

/** A row that was suppressed or deferred by that code, of a customer of its own. */
export function ended<State extends 'suppressed' | 'deferred'>(
  state: State,
  code: string,
  over: Partial<LedgerRow> = {},
) {
  const { channel, to, parts, attempts, leaseUntil, ...rest } = aRow();
  const outcome = state === 'suppressed' ? ('suppress' as const) : ('defer' as const);
  return { ...rest, customerId: unique('cus'), reasons: [{ check: 'some', outcome, code }], ...over, state };
}
