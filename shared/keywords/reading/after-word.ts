import { unitsOf } from '../../domain/text/units-of.ts';
import { vocabularyOf, wholeOf } from './whole.ts';

/** What follows a word: an argument that fits, or none where the word came without one or with something else. */
export interface AfterWord {
  readonly argument: string | undefined;
}

/** A word that an argument follows. Words are folded; `argument` fits a whole argument, in lower case. */
export interface WordWithArgument {
  readonly words: readonly string[];
  readonly argument: RegExp;
  readonly length: number;
}

/** What is said between a word and its argument. */
const BETWEEN =
  '(?:身份证|证件|尾号|后四位|后4位|末四位|号码|号|是|为|案件|理赔|编号|代码|code|number|no|id|last four|last 4|is|my)';
const GROUPS = /^[a-z0-9]+(?:[ .-]{1,2}[a-z0-9]+){0,11}/;

/** Reads a word and what follows it from folded messages: `bdcx 123 4` in any of the ways people part it. */
export function readerOf({
  words,
  argument,
  length,
}: WordWithArgument): (folded: string) => AfterWord | undefined {
  const word = new RegExp(
    `(?<![a-z0-9])(?:${words.map(apart).join('|')})(?<apart>[^\\p{L}\\p{N}]{0,4})(?:${BETWEEN}[^\\p{L}\\p{N}]{0,3}){0,3}`,
    'gu',
  );
  const polite = vocabularyOf(words);
  return (folded) => {
    const places = [...folded.matchAll(word)];
    const fits = places.map((found) => fitting(groupsAfter(folded, found), argument, length));
    const fit = fits.find((one) => one !== undefined);
    if (fit !== undefined) return { argument: fit };
    const [first] = places;
    return first && wholeOf(unitsOf(withoutOdd(folded, first)), polite) ? { argument: undefined } : undefined;
  };
}

/** A word of Latin letters, typed together or set apart: b d c x. */
function apart(word: string): string {
  return /^[a-z]+$/.test(word) ? [...word].join('[ ._-]{0,2}') : word;
}

function groupsAfter(folded: string, { 0: word, index }: RegExpExecArray): readonly string[] {
  return GROUPS.exec(folded.slice(index + word.length))?.[0].split(/[ .-]+/) ?? [];
}

/** A message without what stands where an argument should, and cannot be one. */
function withoutOdd(folded: string, found: RegExpExecArray): string {
  const groups = groupsAfter(folded, found);
  const isAttached = found.groups?.['apart'] === '' && groups.length > 0;
  const odd = isAttached ? groups.slice(0, 1) : groups.filter(isCodeLike);
  const end = found.index + found[0].length;
  return `${folded.slice(0, end)} ${odd.reduce((text, group) => text.replace(group, ' '), folded.slice(end))}`;
}

/** The first groups joined, where they fit and no digits follow that would belong to them. */
function fitting(groups: readonly string[], argument: RegExp, length: number): string | undefined {
  for (let count = 1; count <= groups.length; count++) {
    const joined = groups.slice(0, count).join('');
    if (joined.length > length) return undefined;
    if (joined.length === length)
      return argument.test(joined) && !/\d/.test(groups[count] ?? '') ? joined : undefined;
  }
  return undefined;
}

function isCodeLike(group: string): boolean {
  return group.length === 1 || /\d/.test(group);
}
