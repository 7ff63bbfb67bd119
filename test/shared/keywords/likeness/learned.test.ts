import { describe, expect, test } from 'vitest';
import { FEATURES } from '#shared/keywords/likeness/features.ts';
import { learned } from '#shared/keywords/likeness/learned.ts';
import { unpacked } from '#shared/keywords/likeness/packed.ts';
import { corpusFiles } from '../../../../scripts/learn/corpus-files.ts';
import { labelledIn } from '../../../../scripts/learn/labelled.ts';
import { learnFrom } from '../../../../scripts/learn/logistic.ts';

describe('what was learned', () => {
  test('is what the labelled messages teach: npm run learn writes it anew', () => {
    const { bias, step, multiples } = learnFrom(corpusFiles().flatMap(labelledIn));
    expect(learned.bias).toBeCloseTo(bias, 3);
    expect(learned.step).toBeCloseTo(step, 6);
    const kept = unpacked(learned.packed);
    expect(kept).toHaveLength(FEATURES);
    expect(multiples.filter((multiple, at) => Math.abs(multiple - (kept[at] ?? Number.NaN)) > 1)).toEqual(
      Int8Array.of(),
    );
  });

  test('is learned of every lot but the hold-out', () => {
    expect(corpusFiles().some((file) => file.endsWith('working.ndjson'))).toBe(true);
    expect(corpusFiles().some((file) => file.endsWith('holdout.ndjson'))).toBe(false);
  });
});
