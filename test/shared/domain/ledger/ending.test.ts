import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HoldKind } from '#shared/contracts/records/customer.ts';
import { checks } from '#shared/domain/decide/checks.ts';
import { decide } from '#shared/domain/decide/decide.ts';
import { decidableAgain } from '#shared/domain/ledger/ending.ts';
import { isSaidAlready } from '#shared/domain/ledger/said-already.ts';
import { anyFacts, MOMENT } from '../../../support/arbitrary/facts.ts';
import { businessNow } from '../../../support/clocks.ts';
import { facts } from '../../../support/facts.ts';

/** What somebody refused or called off, and what is so for good. */
const final = [
  'cancelled',
  'refused',
  'refused-number',
  'no-consent',
  'already-decided',
  'already-claimed',
  'already-sent',
  'never-told',
  'told-newer',
  'no-material-change',
  'episode-ended',
  'replaced',
  'too-late',
];

const now = businessNow(MOMENT);

describe('a suppression', () => {
  test('is for good or may be lifted: of every code there is one thing said', () => {
    expect(decidableAgain.filter((code) => final.includes(code))).toEqual([]);
    const codes = fc.sample(anyFacts, { numRuns: 20_000, seed: 9 }).flatMap((of) => {
      const decision = decide(of, now);
      return decision.outcome === 'suppress' ? [decision.code] : [];
    });
    const unsaid = codes.filter((code) => !decidableAgain.includes(code) && !final.includes(code));
    expect([...new Set(unsaid)]).toEqual([]);
    expect(new Set(codes).size).toBeGreaterThan(checks.length);
  });

  test.each(HoldKind.options)('by a hold %s may be lifted', (kind) => {
    expect(decidableAgain).toContain(`hold-${kind}`);
  });

  test('is said already where the row has ended so', () => {
    const held = decide(facts({ halts: ['all'] }), now);
    const row = { state: 'suppressed', messageClass: 'service', leaseOver: false } as const;
    expect(isSaidAlready(held, { ...row, ending: 'halted' })).toBe(true);
    expect(isSaidAlready(held, { ...row, ending: 'no-template' })).toBe(false);
    expect(isSaidAlready(held, { ...row, state: 'deferred' })).toBe(false);
    expect(isSaidAlready(held, undefined)).toBe(false);
    expect(isSaidAlready(decide(facts(), now), { ...row, ending: 'halted' })).toBe(false);
  });
});
