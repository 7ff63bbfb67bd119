import type { ClaimCode } from '../../contracts/claim-code.ts';

/** Crockford's base 32: digits and letters in order, without I, L, O and U (crockford.com/base32.html). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE = ALPHABET.length;
/** Characters that are drawn; the check character follows them. */
export const DRAWN = 7;

/** What people write for what they read. */
const misread: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/**
 * The check character of characters of the alphabet, by the Luhn mod N algorithm for N = 32: every second value, from
 * the last one on, is doubled and its digits to the base N added up; the check value makes the sum a multiple of N. It
 * tells every single wrong character, and every two neighbours changed round but 0 and Z.
 */
function checkCharacter(characters: string): string {
  const values = [...characters].map((one) => ALPHABET.indexOf(one));
  const sum = values.reduceRight((total, value, at) => {
    const isDoubled = (values.length - at) % 2 === 1;
    const weighed = isDoubled ? 2 * value : value;
    return total + Math.floor(weighed / BASE) + (weighed % BASE);
  }, 0);
  return ALPHABET.charAt((BASE - (sum % BASE)) % BASE);
}

/** The code of seven random bytes, of which five bits each count: 35 bits. Throws RangeError when there are not seven. */
export function claimCode(random: Uint8Array): ClaimCode {
  if (random.length !== DRAWN) throw new RangeError(`A claim code is drawn from ${DRAWN} bytes.`);
  const drawn = [...random].map((byte) => ALPHABET.charAt(byte % BASE)).join('');
  return drawn + checkCharacter(drawn);
}

/**
 * The code that somebody wrote, whatever the case and width, with spaces and hyphens in it, O for 0, and I or L for 1.
 * Undefined where it is none: another length, a character that no code has, a check character that is wrong.
 */
export function readClaimCode(text: string): ClaimCode | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[\s\p{Pd}\p{Cf}−]/gu, '');
  const code = plain.toUpperCase().replaceAll(/[OIL]/g, (letter) => misread[letter] ?? letter);
  if (code.length !== DRAWN + 1 || [...code].some((one) => !ALPHABET.includes(one))) return undefined;
  return checkCharacter(code.slice(0, DRAWN)) === code.charAt(DRAWN) ? code : undefined;
}
