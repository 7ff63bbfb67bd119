import { describe, expect, test } from 'vitest';
import { type Proof, proveMatching } from '../../support/geometry/matching-proof.ts';
import { shown, sumOf } from '../../support/geometry/proof-sum.ts';

const SEEDS = 4;
const LOCATIONS = 400;

describe('matching, from the lines of portfolio files to the policies found', () => {
  test('finds exactly those an oracle in exact arithmetic finds in the same files', async () => {
    const proofs: Proof[] = [];
    for (let at = 0; at < SEEDS; at++) proofs.push(await proveMatching(1_000_000 + at, LOCATIONS));
    const sum = sumOf(proofs);
    console.log(shown(sum));
    expect(sum.differences).toEqual([]);
    expect(sum.points).toBeGreaterThan(0.9 * SEEDS * LOCATIONS * 10);
    expect(sum.near / sum.points).toBeGreaterThan(0.2);
    expect(sum.queries).toBeLessThanOrEqual(sum.ranges + sum.furtherPages);
  });
});
