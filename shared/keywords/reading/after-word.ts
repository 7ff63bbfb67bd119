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
  const word = new RegExp(`(?<![a-z0-9])(?:${words.join('|')})(?<apart>[^\\p{L}\\p{N}]{0,4})(?:${BETWEEN}[^\\p{L}\\p{N}]{0,3}){0,3}`,
    'u',
 );
  const polite = vocabularyOf(words);
  return (folded) => {
    const found = word.exec(folded);
    if (!found) return undefined;
    const rest = folded.slice(found.index + found[0].length);
    const groups = GROUPS.exec(rest)?.[0].split(/[ .-]+/) ?? [];
    const fits = fitting(groups, argument, length);
    if (fits !== undefined) return { argument: fits };
    const isAttached = found.groups?.['apart'] === '' && groups.length > 0;
    const odd = isAttached ? groups.slice(0, 1) : groups.filter(isCodeLike);
    const left = `${folded.slice(0, found.index)} ${found[0]} ${odd.reduce((text, group) => text.replace(group, ' '), rest)}`;
    return wholeOf(unitsOf(left), polite) ? { argument: undefined } : undefined;
  };
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
