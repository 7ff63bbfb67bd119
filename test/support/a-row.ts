import type { LedgerRow } from '#shared/contracts/ledger.ts';

/** A ledger row of a typhoon warning, claimed once. */
export function aRow(over: Partial<LedgerRow> = {}): LedgerRow {
  return {
    customerId: 'cus_1',
    programme: 'typhoon-motor',
    occurrence: 'episode#1',
    messageClass: 'property-alert',
    state: 'claimed',
    at: '2026-09-01T02:30:00.000Z',
    reasons: [{ check: 'consent', outcome: 'pass' }],
    versions: { rules: '1', config: '1', template: '1' },
    correlationId: 'alert-1',
    usefulUntil: '2026-09-01T12:00:00.000Z',
    channel: 'sms',
    to: '138****0042',
    parts: 2,
    attempts: 1,
    leaseUntil: '2026-09-01T02:30:15.000Z',
    ...over,
  };
}
