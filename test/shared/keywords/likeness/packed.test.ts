import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LARGEST, packed, unpacked } from '#shared/keywords/likeness/packed.ts';

const multiples = fc.array(fc.integer({ min: -LARGEST, max: LARGEST })).map((some) => Int8Array.from(some));

test('what is packed is unpacked as it was, a printable character each', () => {
  fc.assert(
    fc.property(multiples, (some) => {
      expect(packed(some)).toMatch(new RegExp(`^[!-~]{${some.length}}$`));
      expect(unpacked(packed(some))).toEqual(some);
    }),
  );
});
