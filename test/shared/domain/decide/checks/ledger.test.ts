import { describe, expect, test } from 'vitest';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import { ledger } from '#shared/domain/decide/checks/ledger.ts';
import { decidableAgain } from '#shared/domain/ledger/ending.ts';
import { termsOf } from '#shared/domain/ledger/transitions.ts';
import { aRow } from '../../../../support/a-row.ts';
import { systemNow } from '../../../../support/clocks.ts';
import { verdictOf } from './verdict-of.ts';

const during = systemNow('2026-09-01T02:30:10.000Z');
const after = systemNow('2026-09-01T02:30:15.000Z');
const verdict = (over: Partial<LedgerRow>, at = during) =>
  verdictOf(ledger, { row: termsOf(aRow(over), at) });
const suppressedBy = (code: string): Partial<LedgerRow> => ({
  state: 'suppressed',
  reasons: [{ check: 'some', outcome: 'suppress', code }],
});

describe('ledger', () => {
  test('passes a message nothing is written of, and one that waited', () => {
    expect(verdictOf(ledger)).toBe('pass');
    expect(verdict({ state: 'deferred' })).toBe('pass');
  });

  test.each(['sent', 'delivered', 'failed', 'unknown'] as const)('stops one that is %s', (state) => {
    expect(verdict({ state }, after)).toBe('already-sent');
  });

  test('stops one that somebody holds, until the lease is over', () => {
    expect(verdict({})).toBe('already-claimed');
    expect(verdict({}, after)).toBe('pass');
  });

  test.each(['service', 'marketing', 'reply'] as const)(
    'stops a %s message that was claimed once, its lease over or not',
    (messageClass) => {
      expect(verdict({ messageClass }, after)).toBe('already-claimed');
    },
  );

  test('stops an alert after its third attempt', () => {
    expect(verdict({ attempts: 2 }, after)).toBe('pass');
    expect(verdict({ attempts: 3 }, after)).toBe('already-claimed');
  });

  test('stops what was suppressed for good', () => {
    expect(verdict(suppressedBy('refused'))).toBe('already-decided');
  });

  test.each(decidableAgain)('passes what was suppressed as %s', (code) => {
    expect(verdict(suppressedBy(code))).toBe('pass');
  });
});
