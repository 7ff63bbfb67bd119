import { listed } from '../../domain/text/listed.ts';
import { distance } from '../grammar/distance.ts';

/** Words that are looked for though the keys slipped. */
const TARGETS = [
  ...listed(
    'stop, stopall, stopp, unsubscribe, unsub, cancel, quit, remove, revoke, optout, end, arret, abmelden',
  ),
];
/** Words of their own that are one slip away. */
const OTHERS = new Set(
  listed(
    'top, shop, step, stow, slop, stomp, strop, atop, spot, swop, soap, crop, chop, stoup, stoops, scop, spot, stock,' +
      'quiet, quite, quilt, suit, unit, quip, quid, quint, quoit, quits, cancer, cancels, removed, remote, remover, removes,' +
      'evoke, revoked, revokes, subscribe, arrest, anmelden, ned, and, eng, bend, send, lend, mend, fend, tend, vend, ends,' +
      'ende, endo, en, ed, nd, stops, stopper, arrets, carret, barret, sop, stoppe, canal, output',
  ),
);
/** 退订 and its like, as a slip or an alphabet makes them. */
const WRITTEN = new Set(
  listed(
    '推订, 退定, 腿订, 退丁, 退叮, 褪订, 退钉, 推定, 退顶, 推丁, 退汀, 颓订, 蜕订, 退盯, 巨收, 拒受, 据收, 距收, 拒手, 拒售, 取销, 去消, 区消, 退订阅,' +
      'tuiding, tui订, 退ding, tuidin, tuidingle, jushou, quxiao, tdd, ttd, tdt, dt, 腿定, 退定阅, ttdd, tddd, tuidng, tudiing, t订, t退, tuidign,' +
      'biefale, bufale, buyaofale, buyaozaifale, biezaifale, biefa, buyaofa, biezaifa, buyaozaifa, bieragnwo, bieraowo, buxuyao,' +
      'wuxuyao, tingzhi, 退讨, 退计, 退顶了, 退订d, 退订r, 推町, 退町',
  ),
);
/** What is typed, or looks the same, where a Latin letter is meant. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '@': 'a',
    $: 's',
    '!': 'i',
    '|': 'i',
    '+': 't',
    '7': 't',
  },
  ...{
    а: 'a',
    в: 'b',
    е: 'e',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
    і: 'i',
    ѕ: 's',
    п: 'p',
  },
  ...{ α: 'a', ε: 'e', ο: 'o', ρ: 'p', τ: 't', υ: 'u', ν: 'v', κ: 'k', σ: 's', ς: 's' },
};

/** Words run together. */
const RUN_TOGETHER =
  /^(?:pls|plz|please|just|ok)?(?:(?:stop|quit)(?:it|now|this|all|please|pls|plz|thanks|that)?(?:texting|txting|messaging|sending|contacting|spamming|bothering|harassing|calling)?(?:me|us|texts|messages|sms)?|dont(?:text|message|contact|txt|sms|bother)me|leavemealone|nomore(?:texts|messages|sms)|unsubscribeme|removeme|optmeout|takemeoff|nothanksstop)(?:please|pls|now|anymore|again|thanks)?$/;

/** More than this is more than a word. */
const MOST = 24;

/** Whether a folded message, courtesies left out, is a refusing word that was mistyped. */
export function isSlip(folded: string): boolean {
  const typed = folded.replaceAll(/[\s.\-_*"'“”。，,~]/gu, '');
  if (typed.length === 0 || typed.length > MOST) return false;
  if (WRITTEN.has(typed) || (typed.length > 4 && RUN_TOGETHER.test(typed))) return true;
  const word = [...typed]
    .map((character) => LOOKALIKES[character] ?? character)
    .join('')
    .replaceAll(/[^a-z]/g, '');
  if (word.length < 3 || !isWritten(typed)) return false;
  return !OTHERS.has(word) && TARGETS.some((target) => isNear(word, target));
}

/** Latin letters, and what looks like them: no digits alone, and no Chinese. */
function isWritten(typed: string): boolean {
  return /\p{L}/u.test(typed) && !/\p{Script=Han}/u.test(typed);
}

function isNear(word: string, target: string): boolean {
  if (word === target || withoutRepeats(word) === withoutRepeats(target)) return true;
  if (word.length >= target.length * 2 && word.replaceAll(target, '') === '') return true;
  if (target.length <= 3) return isTransposed(word, target);
  if (word.length === target.length && word[0] === target[0] && sorted(word) === sorted(target)) return true;
  return distance(word, target) <= (target.length >= 8 ? 2 : 1);
}

function sorted(word: string): string {
  return [...word].toSorted().join('');
}

function withoutRepeats(word: string): string {
  return word.replaceAll(/(.)\1+/g, '$1');
}

function isTransposed(word: string, target: string): boolean {
  return (
    word.length === target.length &&
    distance(word, target) === 1 &&
    [...word].every((letter) => target.includes(letter))
  );
}
