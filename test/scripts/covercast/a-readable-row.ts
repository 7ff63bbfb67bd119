import type { ReadableRow } from '#shared/ports/ledger.ts';

/** A row of a warning that was sent; overrides win. */
export function aReadableRow(overrides: Partial<ReadableRow> = {}): ReadableRow {
  const row = {
    customerId: 'cus_1',
    programme: 'typhoon-motor',
    occurrence: 'episode#1',
    ...overrides,
  };
  return {
    messageClass: 'property-alert',
    state: 'sent',
    at: '2026-07-01T07:00:00.000Z',
    reasons: [{ check: 'consent', outcome: 'pass' }],
    versions: { rules: '1', config: '1', template: '1' },
    correlationId: 'cor_1',
    usefulUntil: '2026-07-01T13:00:00.000Z',
    channel: 'sms',
    to: '138****0042',
    parts: 2,
    text: '东海气象台发布台风橙色预警',
    key: `${row.customerId}/${row.programme}/${row.occurrence}`,
    ...row,
  };
}

/** A row of somebody who was not written to. */
export function aSuppressedRow(overrides: Partial<ReadableRow> = {}): ReadableRow {
  const { channel, to, parts, text, ...row } = aReadableRow(overrides);
  return {
    ...row,
    state: 'suppressed',
    reasons: [
      { check: 'holds', outcome: 'pass' },
      { check: 'consent', outcome: 'suppress', code: 'refused', rule: 'alerts' },
    ],
  };
}
