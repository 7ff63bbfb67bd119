import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEATURES, featuresOf } from '#shared/keywords/likeness/features.ts';

const clause = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 60 });
/** The unit, two and three in a row, and pairs with the four after the next. */
const MOST_A_UNIT = 7;

describe('the features of a message', () => {
  test('are places among all there are, and no more than so many a unit', () => {
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 5 }), (clauses) => {
        const features = [...featuresOf(clauses)];
        const units = clauses.flat().length + 2 * clauses.length;
        expect(features.every((feature) => feature >= 0 && feature < FEATURES)).toBe(true);
        expect(features.length).toBeLessThanOrEqual(MOST_A_UNIT * units);
      }),
    );
  });

  test('are the same for the same clauses in another order', () => {
    expect(featuresOf([['a', 'b'], ['c']])).toEqual(new Set([...featuresOf([['c'], ['a', 'b']])]));
  });

  test.each([
    ['the order of words', [['stop', 'texting']], [['texting', 'stop']]],
    ['where a clause ends', [['stop', 'texting']], [['stop'], ['texting']]],
    ['another word', [['stop', 'texting']], [['start', 'texting']]],
  ])('tell %s', (_, one, other) => {
    expect(featuresOf(one)).not.toEqual(featuresOf(other));
  });

  test('are none of nothing', () => expect(featuresOf([]).size).toBe(0));
});
