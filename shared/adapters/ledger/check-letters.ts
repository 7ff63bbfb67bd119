/**
 * The letters of the checks, `a` for the first. Add new ones at the end, and take none away: rows are read by this
 * list. A check that is not in it is stored by its name.
 */
const ORDER: readonly string[] = [
  'halted',
  'programme-enabled',
  'customer-known',
  'holds',
  'policy-state',
  'refusal-by-number',
  'consent',
  'ledger',
  'useful-until',
  'quiet-hours',
  'window',
  'budget',
  'channel',
  'template',
  'episode',
];

const BASE = 36;
const FIRST_LETTER = Number.parseInt('a', BASE);
const LONE = /^[\w.!~*'()-]$/;

/** The letter of a check, or else its name, escaped where it is itself one character or holds a separator. */
export function packedCheck(check: string): string {
  const at = ORDER.indexOf(check);
  if (at >= 0) return (FIRST_LETTER + at).toString(BASE);
  return LONE.test(check) ? `%${check.charCodeAt(0).toString(16)}` : encodeURIComponent(check);
}

/** The check in what `packedCheck` made. A letter of none stands for itself. */
export function unpackedCheck(packed: string): string {
  const known = /^[a-z]$/.test(packed) ? ORDER[Number.parseInt(packed, BASE) - FIRST_LETTER] : undefined;
  return known ?? decodeURIComponent(packed);
}
