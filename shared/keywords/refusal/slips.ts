import { asLatin } from '../../domain/text/lookalikes.ts';
import { distance } from '../grammar/distance.ts';
import { neighbours, slips, targets } from './slip-words.ts';
import { soundAlikes } from './sound-alikes.ts';

/** Words run together. */
const RUN_TOGETHER = new RegExp(
  [
    '^(?:pls|plz|please|just|ok)?(?:',
    '(?:stop|quit)(?:it|now|this|all|please|pls|plz|thanks|that)?',
    '(?:texting|txting|messaging|sending|contacting|spamming|bothering|harassing|calling)?',
    '(?:me|us|texts|messages|sms)?',
    '|dont(?:text|message|contact|txt|sms|bother)me|nomore(?:texts|messages|sms)',
    '|(?:stop|end|quit|cancel)(?:2|to)(?:end|stop|quit|cancel|optout|unsubscribe)',
    '|leavemealone|unsubscribeme|removeme|optmeout|takemeoff|nothanksstop',
    ')(?:please|pls|now|anymore|again|thanks)?$',
  ].join(''),
);
/** A word and a number: of a policy, a phone, the try. */
const WORD_AND_NUMBER = /^(?:please |pls )?(?:stop|td|stopall|unsubscribe|退订|拒收)[ :#-]*\d{1,6}$/;
/** T over and over, which is no crying face: ttt, tdtd. */
const REPEATED = /^(?:t{3,}|(?:td){2,})$/;
const shapes = targets.map(shapeOf);
/** More than this is more than a word. */
const MOST = 24;

/** Whether a folded message is a refusing word that was mistyped, or some run together. */
export function isSlip(folded: string): boolean {
  const typed = folded.replaceAll(/[\s.\-_*"'“”。，,~]/gu, '');
  if (typed.length === 0 || typed.length > MOST) return false;
  if (
    WORD_AND_NUMBER.test(folded) ||
    slips.has(typed) ||
    soundAlikes.has(typed) ||
    REPEATED.test(typed) ||
    (typed.length > 4 && RUN_TOGETHER.test(typed))
  )
    return true;
  const word = asLatin(typed).replaceAll(/[^a-z]/g, '');
  if (word.length < 3 || !isWritten(typed) || neighbours.has(word)) return false;
  const typedAs = shapeOf(word);
  return shapes.some((shape) => isNear(typedAs, shape));
}

/** Latin letters, and what looks like them: no digits alone, and no Chinese. */
function isWritten(typed: string): boolean {
  return /\p{L}/u.test(typed) && !/\p{Script=Han}/u.test(typed);
}

/** A word, its letters in the order of the alphabet, and the word with doubled letters once. */
interface Shape {
  readonly word: string;
  readonly letters: string;
  readonly once: string;
}

function shapeOf(word: string): Shape {
  return { word, letters: [...word].toSorted().join(''), once: word.replaceAll(/(.)\1+/g, '$1') };
}

function isNear(typed: Shape, target: Shape): boolean {
  if (typed.once === target.once || isRepeated(typed.word, target.word)) return true;
  if (isReordered(typed, target)) return typed.word.length > 3 || distance(typed.word, target.word) === 1;
  const most = target.word.length >= 8 ? 2 : target.word.length > 3 ? 1 : 0;
  const longer = Math.abs(typed.word.length - target.word.length);
  return most > 0 && longer <= most && distance(typed.word, target.word) <= most;
}

function isRepeated(word: string, target: string): boolean {
  return word.length >= target.length * 2 && word.startsWith(target) && word.replaceAll(target, '') === '';
}

/** The same letters in another order, the first one first but in the shortest words. */
function isReordered(typed: Shape, target: Shape): boolean {
  return typed.letters === target.letters && (typed.word.length <= 3 || typed.word[0] === target.word[0]);
}
