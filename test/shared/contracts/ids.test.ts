import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Id, isChineseIdentityNumber } from '#shared/contracts/ids.ts';

const accepted = (text: string) => Id.safeParse(text).success;

describe('an id', () => {
  test.each(['cus_1', 'A.b-c_9', 'x'.repeat(64), '12345678901', '13800000042X'])('%s is accepted', (id) =>
    expect(accepted(id)).toBe(true),
  );
  test.each(['', 'x'.repeat(65), 'a b', 'a/b', 'é', 'a#b'])('%j is not of the form', (id) =>
    expect(accepted(id)).toBe(false),
  );
  test.each([
    '13800000042',
    '8613800000042',
    '+12025550142',
    'a@b.example',
    '11010519491231002X',
    '11010519491231002x',
  ])('%s names a person and is refused', (id) => expect(accepted(id)).toBe(false));
  test('of eighteen digits is accepted when its check character is wrong: it is nobody’s number', () =>
    expect(accepted('110105194912310021')).toBe(true));
});

test('exactly one check character makes seventeen digits an identity number', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{17}$/), (digits) => {
      const valid = [...'0123456789X'].filter((last) => isChineseIdentityNumber(digits + last));
      expect(valid).toHaveLength(1);
    }),
  );
});
