import { asLatin } from '../../domain/text/lookalikes.ts';
import { chat } from './chat.ts';
import { distance } from './distance.ts';
import type { Phrase } from './phrase.ts';
import { realWords } from './real-words.ts';

/** Puts a word right: chat spellings, drawn out letters, digits for letters, one slip in a longer word of the phrases. */
export type Spelling = (word: string) => string;

type Near = ReadonlyMap<string, readonly string[]>;

const inChat: ReadonlyMap<string, string> = new Map(
  Object.entries(chat).flatMap(([meant, typed]) =>
    typed.split(' ').map((word): [string, string] => [word, meant]),
  ),
);
const MANY = /(.)\1{2,}/gu;
const WITH_DIGITS = /^(?=.*\d)(?=.*[a-z]{2})[a-z\d]+$/;
/** Words shorter than this are taken as they are typed, and longer ones than that. */
const SHORTEST = 6;
const LONGEST = 16;

/** The spelling of the words of some phrases. */
export function spellingOf(phrases: readonly Phrase[]): Spelling {
  const known = new Set(phrases.flatMap(({ parts }) => parts.flatMap(unitsIn)));
  const near = nearTo([...known].filter((word) => word.length >= SHORTEST && /^[a-z]+$/.test(word)));
  const plainly = (word: string) =>
    inChat.get(word) ?? (known.has(word) || realWords.has(word) ? word : undefined);
  return (word) => {
    const asTyped = plainly(word);
    if (asTyped !== undefined) return asTyped;
    const plain = shortened(WITH_DIGITS.test(word) ? asLatin(word) : word, known);
    const meant = plain === word ? undefined : plainly(plain);
    return meant ?? nearest(plain, near) ?? (plain.length < word.length ? plain : word);
  };
}

function unitsIn(part: Phrase['parts'][number]): readonly string[] {
  return part.is === 'words' || part.is === 'unless' ? [...part.words.values()].flat(2) : [];
}

/** A word with its drawn out letters once, or twice: pleeease, noooo, stoppp. */
function shortened(word: string, known: ReadonlySet<string>): string {
  if (!word.match(MANY)) return word;
  const twice = word.replaceAll(MANY, '$1$1');
  return known.has(twice) ? twice : word.replaceAll(MANY, '$1');
}

/** Words by each spelling of theirs that lacks a letter, and by the whole. */
function nearTo(words: readonly string[]): Near {
  const spellings = words.flatMap((word) => lacking(word).map((spelling) => ({ spelling, word })));
  const groups = Map.groupBy(spellings, ({ spelling }) => spelling);
  return new Map([...groups].map(([spelling, all]) => [spelling, all.map(({ word }) => word)]));
}

function nearest(word: string, near: Near): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST) return undefined;
  return lacking(word)
    .flatMap((spelling) => near.get(spelling) ?? [])
    .find((meant) => distance(word, meant) === 1);
}

function lacking(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
