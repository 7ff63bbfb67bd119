import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedReasons, unpackedReasons } from '#shared/adapters/ledger/packed-reasons.ts';
import { CheckOutcome, type Reason } from '#shared/contracts/decision.ts';
import { instantOf } from '#shared/contracts/instant.ts';

const text = fc.string({ unit: 'binary' }).filter((one) => one.isWellFormed());
const reason: fc.Arbitrary<Reason> = fc.record(
  {
    check: text,
    outcome: fc.constantFrom(...CheckOutcome.options),
    code: text,
    rule: text,
    until: fc.integer({ min: 0, max: 4_102_444_800_000 }).map(instantOf),
  },
  { requiredKeys: ['check', 'outcome'] },
);

describe('packed reasons', () => {
  it('unpack to what they were', () => {
    const some = fc.array(reason).filter((reasons) => packedReasons(reasons) !== '' || reasons.length === 0);
    fc.assert(
      fc.property(some, (reasons) => {
        expect(unpackedReasons(packedReasons(reasons))).toEqual(reasons);
      }),
    );
  });

  it('read as a sentence of checks', () => {
    const until = '2026-11-22T23:00:00.000Z';
    expect(
      packedReasons([
        { check: 'halted', outcome: 'not-yet' },
        { check: 'consent', outcome: 'pass' },
        { check: 'quiet-hours', outcome: 'defer', code: 'quiet', rule: 'CN-default', until },
      ]),
    ).toBe('halted/,consent,quiet-hours;:quiet@CN-default>mwsfwbk0');
  });
});
