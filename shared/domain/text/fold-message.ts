import { simplified } from './simplified.ts';

/** How much of a message is looked at, in UTF-16 units: ten parts of a text message in Latin letters. */
export const MOST_READ = 1600;

/**
 * What in a text shows or carries no letter: accents and other marks, formatting and other invisible characters. Marks
 * stand apart after NFKD.
 */
const UNSEEN = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** What is typed where an apostrophe is meant. */
const APOSTROPHE = /[\u2018\u2019\u02bc\u00b4\u2032`＇]/gu;
/** Every kind of space and control character but the end of a line; the empty Braille cell is one to the eye. */
const BLANK = /[\p{Z}\p{Cc}\u2800]+/gu;
const LINE_END = /[\p{Z}\p{Cc}\u2800]*[\n\r\v\f\u0085\u2028\u2029][\p{Z}\p{Cc}\u2800]*/gu;

/**
 * A message as it is compared: compatibility forms (full-width, circled, ligatures), case, accents, invisible
 * characters, kinds of space and traditional characters folded; signs and emoji as they are. Case is folded without a
 * locale. Folding again changes nothing. Longer messages are cut at 1,600 characters.
 */
export function foldMessage(text: string): string {
  const plain = cut(text)
    .replaceAll(APOSTROPHE, "'")
    .normalize('NFKD')
    .replaceAll(UNSEEN, '')
    .toLowerCase()
    .normalize('NFKD');
  const spaced = plain.replaceAll(UNSEEN, '').replaceAll(LINE_END, '\n').replaceAll(BLANK, blank);
  return cut(simplified(spaced).trim()).trim();
}

function blank(run: string): string {
  return run === '\n' ? run : ' ';
}

function cut(text: string): string {
  return text.length > MOST_READ ? text.slice(0, MOST_READ).toWellFormed() : text;
}
