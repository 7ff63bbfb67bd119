import { describe, expect, test } from 'vitest';
import { likenessBy } from '#shared/keywords/likeness/likeness.ts';
import { LARGEST } from '#shared/keywords/likeness/packed.ts';
import { type Example, learnFrom } from '../../../scripts/learn/logistic.ts';

const refusing: readonly Example[] = [
  { features: [1, 2, 3], refuses: true },
  { features: [1, 4], refuses: true },
  { features: [1, 5], refuses: true },
];
const others: readonly Example[] = [
  { features: [6, 2], refuses: false },
  { features: [6, 4, 7], refuses: false },
  { features: [6, 8], refuses: false },
];
const learned = learnFrom([...refusing, ...others]);

describe('what is learned of messages', () => {
  test('tells those that refuse from the others', () => {
    const likeness = ({ features }: Example) => likenessBy(learned, features);
    expect(Math.min(...refusing.map(likeness))).toBeGreaterThan(0.5);
    expect(Math.max(...others.map(likeness))).toBeLessThan(0.5);
  });

  test('is most of all what tells them apart, for which the largest multiple is used', () => {
    const { multiples } = learned;
    expect([multiples[1], multiples[6]].map((multiple) => Math.abs(multiple ?? 0)).toSorted()).toContain(
      LARGEST,
    );
    expect(multiples[1]).toBeGreaterThan(multiples[3] ?? 0);
  });

  test('is nothing of what is said by both alike, or by none', () => {
    const { multiples } = learned;
    expect(Math.abs(multiples[4] ?? 0)).toBeLessThan(20);
    expect(multiples[9]).toBe(0);
  });

  test('is the same for twice as many of one kind: both count alike', () => {
    const more = learnFrom([...refusing, ...others, ...others]);
    expect(Math.abs(likenessBy(more, [4]) - likenessBy(learned, [4]))).toBeLessThan(0.1);
  });

  test('is the same again', () => {
    expect(learnFrom([...refusing, ...others])).toEqual(learned);
  });
});
