import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ClaimCode } from '#shared/contracts/claim-code.ts';
import { claimCode, DRAWN, readClaimCode } from '#shared/domain/claims/claim-code.ts';
import { CROCKFORD, isSound } from '../../../support/textbook-luhn.ts';

const runs = { numRuns: Number(process.env['RUNS'] ?? 2000) };

const bytes = fc.uint8Array({ minLength: DRAWN, maxLength: DRAWN });
const code = bytes.map(claimCode);
const letter = fc.constantFrom(...CROCKFORD);
const place = fc.nat({ max: DRAWN });

/** Of all thirty-two last characters the one that makes a code sound. */
function soundlyEnded(drawn: string): string {
  const [last, ...others] = CROCKFORD.filter((one) => isSound(drawn + one));
  if (last === undefined || others.length > 0) throw new Error('There is not just one check character.');
  return drawn + last;
}

function bytesOf(drawn: string): Uint8Array {
  return Uint8Array.from(drawn, (one) => CROCKFORD.indexOf(one));
}

function withLetter(text: string, at: number, one: string): string {
  return text.slice(0, at) + one + text.slice(at + 1);
}

describe('a claim code', () => {
  test('is seven drawn characters of Crockford’s base 32 and the one check character that makes it sound', () =>
    fc.assert(
      fc.property(bytes, (drawn) => {
        const made = claimCode(drawn);
        expect(made).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
        expect(ClaimCode.safeParse(made).success).toBe(true);
        expect(made).toBe(soundlyEnded([...drawn].map((byte) => CROCKFORD[byte & 31]).join('')));
      }),
      runs,
    ));

  test.each([
    '00000000',
    '0000001Y',
    '000000GZ',
    '00000G0G',
    'ZZZZZZZ7',
    '7K3M9Q2R',
    'ABCDEFGG',
    '1234567M',
    'VWXYZ01K',
    'HJKMNPQ0',
  ])('%s is one, worked out by hand', (known) => {
    expect(soundlyEnded(known.slice(0, DRAWN))).toBe(known);
    expect(claimCode(bytesOf(known.slice(0, DRAWN)))).toBe(known);
  });

  test('is as likely to be any other: every character stands for eight of the 256 bytes, whatever its place', () => {
    for (let at = 0; at < DRAWN; at++) {
      const drawn = Array.from({ length: 256 }, (_, byte) => claimCode(new Uint8Array(DRAWN).fill(byte))[at]);
      const often = [...Map.groupBy(drawn, (one) => one).values()].map(({ length }) => length);
      expect(often).toEqual(Array(32).fill(8));
    }
  });

  test.each([0, 6, 8])('is not made of %i bytes', (length) =>
    expect(() => claimCode(new Uint8Array(length))).toThrow(RangeError),
  );
});

describe('reading a claim code', () => {
  const wide = (text: string) =>
    text.replaceAll(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
  const between = fc.constantFrom('', ' ', '-', '　', '－', '—', '‐', '−', '\u200b', '\u00a0', ' - ');
  const alike = (one: string) => {
    if (one === '0') return fc.constantFrom('0', 'o', 'O', '０');
    if (one === '1') return fc.constantFrom('1', 'i', 'I', 'l', 'L');
    return fc.constantFrom(one, one.toLowerCase(), wide(one));
  };

  test('finds the one that was meant, whatever the case, the width, and what stands between', () => {
    const written = code.chain((meant) =>
      fc
        .tuple(...[...meant].map((one) => fc.tuple(between, alike(one))), between)
        .map((parts) => ({ meant, text: parts.flat().join('') })),
    );
    fc.assert(
      fc.property(written, ({ meant, text }) => {
        expect(readClaimCode(text)).toBe(meant);
      }),
      runs,
    );
  });

  test('refuses every other character in its place', () =>
    fc.assert(
      fc.property(code, place, letter, (meant, at, other) => {
        fc.pre(meant[at] !== other);
        expect(readClaimCode(withLetter(meant, at, other))).toBeUndefined();
      }),
      runs,
    ));

  test('refuses two different neighbours changed round, but for 0 beside Z', () =>
    fc.assert(
      fc.property(code, fc.nat({ max: DRAWN - 1 }), (meant, at) => {
        const [one = '', other = ''] = meant.slice(at, at + 2);
        fc.pre(one !== other);
        const swapped = withLetter(withLetter(meant, at, other), at + 1, one);
        const isBlind = [one, other].toSorted().join('') === '0Z';
        expect(readClaimCode(swapped)).toBe(isBlind ? swapped : undefined);
      }),
      runs,
    ));

  test.each([0, 1, 2, 3, 4, 5])('takes 0Z for Z0 at place %i, which Luhn mod 32 cannot tell', (at) => {
    const before = '7K3M9Q2'.slice(0, at);
    const after = '7K3M9Q2'.slice(at + 2);
    const [meant, swapped] = [soundlyEnded(`${before}0Z${after}`), soundlyEnded(`${before}Z0${after}`)];
    expect(meant.slice(-1)).toBe(swapped.slice(-1));
    expect(readClaimCode(swapped)).toBe(swapped);
  });

  test.each([
    ['nothing', ''],
    ['seven characters', '7K3M9Q2'],
    ['nine', '7K3M9Q2RR'],
    ['a U, which no code has', '7K3M9QUR'],
    ['signs', '7K3M9Q2R。'],
    ['Chinese', '七K3M9Q2R'],
  ])('finds none in %s', (_, text) => {
    expect(readClaimCode(text)).toBeUndefined();
  });
});
