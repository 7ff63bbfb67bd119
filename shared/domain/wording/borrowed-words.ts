import { inGsm7 } from '../text/in-gsm7.ts';
import { type MostUnits, shorten } from '../text/shorten.ts';

/**
 * Words of somebody else as a text of ours carries them: in one line, of at most so many units, without the brackets
 * that carriers in China take for a signature, and outside Chinese in GSM-7 wherever they can be.
 */
export function borrowedWords(words: string, locale: string, most: MostUnits): string {
  const line = words.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  if (locale.startsWith('zh')) return shorten(unbracketed(line, '（', '）'), most);
  const plain = unbracketed(line, '(', ')');
  return shorten(inGsm7(plain) ?? plain, most);
}

function unbracketed(text: string, opening: string, closing: string): string {
  return text.replaceAll(/[【[]/g, opening).replaceAll(/[】\]]/g, closing);
}
