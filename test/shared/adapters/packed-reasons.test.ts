import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedReasons, unpackedReasons } from '#shared/adapters/ledger/packed-reasons.ts';
import { CheckOutcome, type Reason } from '#shared/contracts/decision.ts';
import { checks } from '#shared/domain/decide/checks.ts';
import { anyInstant, anyText } from '../../support/arbitrary/inputs.ts';

const names = checks.map(({ name }) => name);
const reason: fc.Arbitrary<Reason> = fc.record(
  {
    check: fc.oneof(anyText, fc.constantFrom(...names)),
    outcome: fc.constantFrom(...CheckOutcome.options),
    code: fc.oneof(anyText, fc.constantFrom('late', 'window-dropped', 'L', 'W')),
    rule: anyText,
    until: anyInstant,
    lateBy: fc.oneof(anyText, fc.constantFrom('PT36H5M', 'PT', '=', 'PT=')),
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

  it('are a letter for each check there is, so that all of them are short', () => {
    const all = names.map((check) => ({ check, outcome: 'pass' as const }));
    expect(packedReasons(all)).toBe('a,b,c,d,e,f,g,h,o,i,j,k,l,m,n');
    expect(unpackedReasons('a,b,c,d,e,f,g,h,o,i,j,k,l,m,n')).toEqual(all);
  });

  it('spell out a check that has no letter, and one whose name is a letter', () => {
    const reasons: Reason[] = ['new-check', 'a', 'z'].map((check) => ({ check, outcome: 'pass' }));
    expect(packedReasons(reasons)).toBe('new-check,%61,%7a');
    expect(unpackedReasons('new-check,%61,%7a')).toEqual(reasons);
  });

  const until = '2026-11-22T23:00:00.000Z';
  const quiet: readonly Reason[] = [
    { check: 'halted', outcome: 'not-yet' },
    { check: 'consent', outcome: 'pass' },
    { check: 'quiet-hours', outcome: 'defer', code: 'quiet', rule: 'CN-default', until },
  ];

  it('carry outcome, code, rule and moment', () => {
    expect(packedReasons(quiet)).toBe('a/,g,j;:quiet@CN-default>mwsfwbk0');
  });

  it('read too as they were stored before checks had letters', () => {
    expect(unpackedReasons('halted/,consent,quiet-hours;:quiet@CN-default>mwsfwbk0')).toEqual(quiet);
  });
});
