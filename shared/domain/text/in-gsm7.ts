import { smsLength } from './sms-parts.ts';

/** Signs of typography, and what stands for them in the GSM 7-bit alphabet. */
const alike: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '…': '...',
  '·': '.',
  ł: 'l',
  Ł: 'L',
};

function isGsm7(text: string): boolean {
  return smsLength(text).alphabet === 'GSM-7';
}

function folded(character: string): string {
  if (isGsm7(character)) return character;
  return alike[character] ?? character.normalize('NFKD').replaceAll(/\p{M}/gu, '');
}

/**
 * A text in the GSM 7-bit alphabet, with the accents it lacks left out: `Météorológica` becomes `Météorologica`.
 * Undefined where that cannot be: Chinese, Cyrillic, most of Greek.
 */
export function inGsm7(text: string): string | undefined {
  const result = [...text].map(folded).join('');
  return isGsm7(result) ? result : undefined;
}
