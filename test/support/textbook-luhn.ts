/** Crockford's base 32, in order. */
export const CROCKFORD = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

/**
 * Whether a claim code is sound, the other way about: Luhn mod 32 over all of it from its end, with the digits of the
 * doubled values written out to base 32.
 */
export function isSound(code: string): boolean {
  if (!/^[0-9A-HJKMNP-TV-Z]{8}$/.test(code)) return false;
  const digits = [...code].reverse().flatMap((one, at) => {
    const value = CROCKFORD.indexOf(one) * (at % 2 === 0 ? 1 : 2);
    return [...value.toString(32)].map((digit) => Number.parseInt(digit, 32));
  });
  return digits.reduce((sum, digit) => sum + digit, 0) % 32 === 0;
}
