import { asLatin } from '../../domain/text/lookalikes.ts';
import { distance } from '../grammar/distance.ts';
import { neighbours, slips, targets } from './slip-words.ts';

/** Words run together. */
const RUN_TOGETHER = new RegExp(
  [
    '^(?:pls|plz|please|just|ok)?(?:',
    '(?:stop|quit)(?:it|now|this|all|please|pls|plz|thanks|that)?',
    '(?:texting|txting|messaging|sending|contacting|spamming|bothering|harassing|calling)?',
    '(?:me|us|texts|messages|sms)?',
    '|dont(?:text|message|contact|txt|sms|bother)me|nomore(?:texts|messages|sms)',
    '|leavemealone|unsubscribeme|removeme|optmeout|takemeoff|nothanksstop',
    ')(?:please|pls|now|anymore|again|thanks)?$',
  ].join(''),
);
/** More than this is more than a word. */
const MOST = 24;

/** Whether a folded message is a refusing word that was mistyped, or some run together. */
export function isSlip(folded: string): boolean {
  const typed = folded.replaceAll(/[\s.\-_*"'“”。，,~]/gu, '');
  if (typed.length === 0 || typed.length > MOST) return false;
  if (slips.has(typed) || (typed.length > 4 && RUN_TOGETHER.test(typed))) return true;
  const word = asLatin(typed).replaceAll(/[^a-z]/g, '');
  if (word.length < 3 || !isWritten(typed) || neighbours.has(word)) return false;
  return targets.some((target) => isNear(word, target));
}

/** Latin letters, and what looks like them: no digits alone, and no Chinese. */
function isWritten(typed: string): boolean {
  return /\p{L}/u.test(typed) && !/\p{Script=Han}/u.test(typed);
}

function isNear(word: string, target: string): boolean {
  if (word === target || withoutRepeats(word) === withoutRepeats(target)) return true;
  if (word.length >= target.length * 2 && word.replaceAll(target, '') === '') return true;
  if (isReordered(word, target)) return word.length > 3 || distance(word, target) === 1;
  return target.length > 3 && distance(word, target) <= (target.length >= 8 ? 2 : 1);
}

/** The same letters in another order, the first one first but in the shortest words. */
function isReordered(word: string, target: string): boolean {
  return sorted(word) === sorted(target) && (word.length <= 3 || word[0] === target[0]);
}

function sorted(word: string): string {
  return [...word].toSorted().join('');
}

function withoutRepeats(word: string): string {
  return word.replaceAll(/(.)\1+/g, '$1');
}
