/** The basic characters of the GSM 7-bit alphabet (3GPP TS 23.038 §6.2.1). */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Those that cost two: an escape before each. */
const EXTENDED = '\f^{}\\[~]|€';

const basic = new Set(BASIC);
const extended = new Set(EXTENDED);

/** How a text leaves: its alphabet, its length in that alphabet's units, and how many parts it takes. */
export interface SmsLength {
  readonly alphabet: 'GSM-7' | 'UCS-2';
  readonly units: number;
  readonly parts: number;
}

function gsmUnits(text: string): number | undefined {
  let units = 0;
  for (const character of text) {
    if (basic.has(character)) units += 1;
    else if (extended.has(character)) units += 2;
    else return undefined;
  }
  return units;
}

/** Parts of so many units: one that holds `single`, or several that hold `each` beside their header. */
function partsOf(units: number, single: number, each: number): number {
  return units <= single ? 1 : Math.ceil(units / each);
}

/**
 * The length of a text message: 160 characters in one part or 153 in each of several (GSM-7), 70 or 67 (UCS-2).
 * One character outside GSM-7 turns the whole text to UCS-2.
 */
export function smsLength(text: string): SmsLength {
  const units = gsmUnits(text);
  if (units !== undefined) return { alphabet: 'GSM-7', units, parts: partsOf(units, 160, 153) };
  return { alphabet: 'UCS-2', units: text.length, parts: partsOf(text.length, 70, 67) };
}
