import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_ATTEMPTS } from '#shared/domain/ledger/attempts.ts';
import { settlementOf } from '#shared/domain/ledger/outcome.ts';
import { isTextFixed } from '#shared/domain/ledger/text-fixed.ts';

describe('an outcome', () => {
  test('of throttling eats no attempt, however often it comes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MAX_ATTEMPTS }), fc.integer({ max: 50 }), (first, times) => {
        let attempts = first;
        for (let time = 0; time < times; time += 1) {
          const settled = settlementOf({ attempts }, { state: 'deferred', failure: 'slow', counts: false });
          expect(settled.state).toBe('deferred');
          attempts = (settled.attempts ?? 0) + 1;
        }
        expect(attempts).toBe(first);
      }),
    );
  });

  test('of a refusal for now counts unless it says otherwise, and the third has failed', () => {
    const states = [1, 2, 3].map((attempts) =>
      settlementOf({ attempts }, { state: 'deferred', failure: 'no' }),
    );
    expect(states.map(({ state, attempts }) => [state, attempts])).toEqual([
      ['deferred', 1],
      ['deferred', 2],
      ['failed', 3],
    ]);
  });
});

describe('a text', () => {
  test.each([
    ['claimed', 'service', 1, true],
    ['deferred', 'property-alert', 1, true],
    ['deferred', 'service', 1, false],
    ['deferred', 'marketing', 2, false],
    ['deferred', 'life-safety', 0, false],
    ['deferred', 'life-safety', undefined, false],
    ['suppressed', 'property-alert', undefined, false],
  ] as const)('of a %s row of %s with %s attempts is fixed: %s', (state, messageClass, attempts, isFixed) => {
    const row = { state, messageClass, ...(attempts !== undefined && { attempts }) };
    expect(isTextFixed(row)).toBe(isFixed);
  });
});
