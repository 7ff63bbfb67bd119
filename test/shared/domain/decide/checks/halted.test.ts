import { describe, expect, test } from 'vitest';
import { halted } from '#shared/domain/decide/checks/halted.ts';
import { facts } from '../../../../support/facts.ts';
import { now, verdictOf } from './verdict-of.ts';

describe('halted', () => {
  test('lets go what no halt stops', () => {
    expect(verdictOf(halted)).toBe('pass');
  });

  test.each(['all', 'programme:typhoon-motor', 'episode:episode'] as const)('stops it under %s', (scope) => {
    expect(verdictOf(halted, { halts: [scope] })).toBe('halted');
  });

  test('names the first of several halts as the rule', () => {
    expect(halted.judge(facts({ halts: ['programme:typhoon-motor', 'all'] }), now)).toEqual({
      outcome: 'suppress',
      code: 'halted',
      rule: 'programme:typhoon-motor',
    });
  });

  test('stops what was called off', () => {
    expect(verdictOf(halted, { cancelled: true })).toBe('cancelled');
  });

  test('halts what was called off and is halted: once the halt is lifted, it is found to be called off', () => {
    expect(verdictOf(halted, { cancelled: true, halts: ['all'] })).toBe('halted');
  });

  test('stops the most urgent too', () => {
    expect(verdictOf(halted, { halts: ['all'], messageClass: 'life-safety' })).toBe('halted');
  });
});
