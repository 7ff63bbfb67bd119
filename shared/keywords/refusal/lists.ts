import { indexed, type Phrases } from '../grammar/indexed.ts';
import { type Phrase, phraseOf, type Sets } from '../grammar/phrase.ts';
import { spellingOf } from '../grammar/spelling.ts';
import { chineseAsking } from './chinese/words/asking.ts';
import { chineseInsured } from './chinese/words/insured.ts';
import { chineseSending } from './chinese/words/sending.ts';
import { chineseSent } from './chinese/words/sent.ts';
import { chineseSounding } from './chinese/words/sounding.ts';
import { englishAsking } from './english/words/asking.ts';
import { englishInsured } from './english/words/insured.ts';
import { englishSending } from './english/words/sending.ts';
import { englishSent } from './english/words/sent.ts';
import { englishWhose } from './english/words/whose.ts';
import { families } from './families.ts';
import type { Family } from './family.ts';

/** What phrases are made of, by name. */
export const sets: Sets = {
  ...englishSending,
  ...englishSent,
  ...englishAsking,
  ...englishWhose,
  ...englishInsured,
  ...chineseSending,
  ...chineseSent,
  ...chineseSounding,
  ...chineseAsking,
  ...chineseInsured,
};
const phrasesOf = ({ phrases }: Family): readonly Phrase[] => phrases.map((phrase) => phraseOf(phrase, sets));
const listOf = (kind: keyof typeof families): Phrases => indexed(families[kind].flatMap(phrasesOf));

/** The phrases of all families of a kind, ready to be looked for. */
export const lists = {
  refuses: listOf('refuses'),
  anyway: listOf('anyway'),
  across: listOf('across'),
  otherWords: listOf('otherWords'),
  notMeant: listOf('notMeant'),
  keeps: listOf('keeps'),
  times: listOf('times'),
  doubts: listOf('doubts'),
  wantsTexts: listOf('wantsTexts'),
  againstCalls: listOf('againstCalls'),
};

/** Puts right the words of refusals. */
export const spelling = spellingOf(Object.values(families).flat().flatMap(phrasesOf));
