import { type SmsLength, smsLength } from './sms-parts.ts';

/** The most units of a text, by the alphabet it leaves in when it stands alone. */
export type MostUnits = Readonly<Record<SmsLength['alphabet'], number>>;

/**
 * A text of at most so many units of its alphabet: a longer one is cut after a whole character and ends in an
 * ellipsis, `...` where the text is GSM-7 and `…` where it is UCS-2.
 */
export function shorten(text: string, most: MostUnits): string {
  const { alphabet, units } = smsLength(text);
  if (units <= most[alphabet]) return text;
  const ellipsis = alphabet === 'GSM-7' ? '...' : '…';
  const room = most[alphabet] - ellipsis.length;
  const length =
    alphabet === 'GSM-7' ? (part: string) => smsLength(part).units : (part: string) => part.length;
  let kept = '';
  for (const character of text) {
    if (length(kept + character) > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}${ellipsis}`;
}
