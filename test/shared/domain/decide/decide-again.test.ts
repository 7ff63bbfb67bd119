import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { local } from '#shared/config/local.ts';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import type { Facts } from '#shared/domain/decide/check.ts';
import { decide } from '#shared/domain/decide/decide.ts';
import { decideAgain } from '#shared/domain/decide/decide-again.ts';
import { inputsOf } from '#shared/domain/decide/inputs-of.ts';
import { aRow } from '../../../support/a-row.ts';
import { anyFacts, MOMENT } from '../../../support/arbitrary/facts.ts';
import { businessNow } from '../../../support/clocks.ts';
import { facts } from '../../../support/facts.ts';

const now = businessNow(MOMENT);

/** The row that a decision about these facts left. */
function rowOf(of: Facts): LedgerRow {
  const { reasons, versions } = decide(of, now);
  const { messageClass, usefulUntil } = of;
  return aRow({
    at: now,
    reasons: [...reasons],
    versions,
    inputs: inputsOf(of, now),
    messageClass,
    usefulUntil,
  });
}

describe('a decision made again', () => {
  test('is the same, whatever it was made from', () => {
    fc.assert(
      fc.property(anyFacts, (of) => {
        expect(decideAgain(rowOf(of), of)).toEqual({ answer: 'same' });
      }),
      { numRuns: 1000 },
    );
  });

  test('is the same though the row has been sent, delivered or settled since', () => {
    const row = rowOf(facts());
    for (const state of ['sent', 'delivered', 'unknown', 'deferred'] as const) {
      expect(decideAgain({ ...row, state }, facts())).toEqual({ answer: 'same' });
    }
  });

  test.each<[string, (row: LedgerRow) => LedgerRow]>([
    [
      'another code is on record',
      (row) => ({ ...row, reasons: [{ check: 'halted', outcome: 'suppress', code: 'halted', rule: 'all' }] }),
    ],
    ['a reason is missing', (row) => ({ ...row, reasons: row.reasons.slice(1) })],
    ['reasons are in another order', (row) => ({ ...row, reasons: row.reasons.toReversed() })],
  ])('differs where %s, and says what it gives now', (_, altered) => {
    const row = rowOf(facts());
    expect(decideAgain(altered(row), facts())).toEqual({ answer: 'differs', reasons: row.reasons });
  });

  test('differs where other inputs are on record than those it was made from', () => {
    const row = rowOf(facts());
    const inputs = { ...inputsOf(facts(), now), refusedByNumber: ['sms' as const] };
    const again = decideAgain({ ...row, inputs }, facts());
    expect(again).toMatchObject({ answer: 'differs' });
    expect('reasons' in again && again.reasons.at(-1)).toMatchObject({ code: 'refused-number' });
  });

  test('does not depend on the order in which attributes were read', () => {
    const row = rowOf(facts());
    const reasons = row.reasons.map((reason) => Object.fromEntries(Object.entries(reason).toReversed()));
    expect(decideAgain({ ...row, ...JSON.parse(JSON.stringify({ reasons })) }, facts())).toEqual({
      answer: 'same',
    });
  });

  test('cannot be compared where inputs were not kept', () => {
    const { inputs: _inputs, ...row } = rowOf(facts());
    expect(decideAgain(row, facts())).toEqual({ answer: 'not-comparable', because: 'no-inputs' });
  });

  test.each<[string, Partial<Facts>]>([
    ['configuration', { config: { ...local, version: '2027-01-01' } }],
    ['template', { template: undefined }],
  ])('cannot be compared under another version of the %s', (_, over) => {
    expect(decideAgain(rowOf(facts()), facts(over))).toEqual({
      answer: 'not-comparable',
      because: 'versions',
    });
  });

  test('cannot be compared under another version of the rules', () => {
    const row = rowOf(facts());
    const versions = { ...row.versions, rules: 'another' };
    expect(decideAgain({ ...row, versions }, facts())).toEqual({
      answer: 'not-comparable',
      because: 'versions',
    });
  });
});
