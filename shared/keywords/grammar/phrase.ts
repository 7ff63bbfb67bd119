import { foldMessage } from '../../domain/text/fold-message.ts';
import { unitsOf } from '../../domain/text/units-of.ts';

/**
 * A phrase as it is looked for in a clause. Written as words and Chinese characters, and
 * ```
 * [stop|give up|$] one of these            <send>    one of the set of this name
 * please?          it or nothing           please*   it any number of times
 * ~3               up to three units       ^  $      the clause begins, ends here
 * ![by|in]         none of these is next
 * ```
 * `?` and `*` go with brackets and sets as well.
 */
export interface Phrase {
  /** As it was written. */
  readonly written: string;
  readonly parts: readonly Part[];
}

/** A part of a phrase: an end of the clause, a gap of so many units, or one of some words, so often. */
export type Part =
  | { readonly is: 'start' }
  | { readonly is: 'end' }
  | { readonly is: 'gap'; readonly most: number }
  | { readonly is: 'unless'; readonly words: Words }
  | {
      readonly is: 'words';
      readonly words: Words;
      /** Whether the end of the clause will do as well. */
      readonly orEnd: boolean;
      readonly often: 'once' | 'maybe' | 'any';
    };

/** Words by their first unit, the longest first, each as its units. */
export type Words = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Sets of words by name: a set of a set's words is written `<name>` in it. */
export type Sets = Readonly<Record<string, readonly string[]>>;

const NO_SETS: Sets = {};
const made = new WeakMap<Sets, Map<string, Words>>();
const PART = /!?\[[^\]]*\][?*]?|\S+/g;

/** A phrase from how it is written. Throws an Error for a set that is not there, or a phrase that begins with neither words nor `^`. */
export function phraseOf(written: string, sets: Sets = NO_SETS): Phrase {
  const parts = (written.match(PART) ?? []).map((part) => partOf(part, sets));
  const [first] = parts;
  if (first?.is === 'gap' || first?.is === 'unless') throw new Error(`The phrase ${written} begins nowhere.`);
  return { written, parts };
}

function partOf(part: string, sets: Sets): Part {
  if (part === '^') return { is: 'start' };
  if (part === '$') return { is: 'end' };
  if (part.startsWith('~')) return { is: 'gap', most: Number(part.slice(1)) };
  if (part.startsWith('!')) return { is: 'unless', words: wordsIn(part.slice(1), sets) };
  const often = part.endsWith('?') ? 'maybe' : part.endsWith('*') ? 'any' : 'once';
  const what = often === 'once' ? part : part.slice(0, -1);
  return { is: 'words', words: wordsIn(what, sets), orEnd: choicesIn(what).includes('$'), often };
}

function choicesIn(what: string): readonly string[] {
  return what.startsWith('[')
    ? what
        .slice(1, -1)
        .split('|')
        .map((choice) => choice.trim())
    : [what];
}

/** The words of a part, made once for the same part over the same sets. */
function wordsIn(what: string, sets: Sets): Words {
  const known = made.get(sets) ?? new Map<string, Words>();
  const words = known.get(what) ?? wordsOfChoices(what, sets);
  made.set(sets, known.set(what, words));
  return words;
}

function wordsOfChoices(what: string, sets: Sets): Words {
  const choices = choicesIn(what).filter((choice) => choice !== '$');
  return wordsBy(choices.flatMap((choice) => choicesOf(choice, sets)));
}

function choicesOf(choice: string, sets: Sets): readonly string[] {
  const name = /^<([^<>]+)>$/.exec(choice)?.[1];
  if (name === undefined) return [asWords(choice)];
  const words = sets[name];
  if (!words) throw new Error(`There is no set ${choice}.`);
  return words.flatMap((word) => choicesOf(word, sets));
}

function asWords(choice: string): string {
  if (/[<>~^$*?![\]]/.test(choice)) throw new Error(`In brackets stand words alone, not ${choice}.`);
  return choice;
}

function wordsBy(choices: readonly string[]): Words {
  const units = choices.map((choice) => unitsOf(foldMessage(choice)));
  const longestFirst = units.toSorted((a, b) => b.length - a.length);
  return Map.groupBy(longestFirst, ([first = '']) => first);
}
