import { indexed } from '../grammar/indexed.ts';
import { phraseOf, type Sets } from '../grammar/phrase.ts';
import { spellingOf } from '../grammar/spelling.ts';
import { across as chineseAcross } from './chinese/across.ts';
import { againstCalls as chineseCalls } from './chinese/against-calls.ts';
import { anyway as chineseAnyway } from './chinese/anyway.ts';
import { doubts as chineseDoubts } from './chinese/doubts.ts';
import { keeps as chineseKeeps } from './chinese/keeps.ts';
import { times as chineseTimes } from './chinese/times.ts';
import { notMeant as chineseNotMeant } from './chinese/not-meant.ts';
import { otherWords } from './chinese/other-words.ts';
import { pinyin } from './chinese/pinyin.ts';
import { refuses as chineseRefuses } from './chinese/refuses.ts';
import { wantsTexts as chineseTexts } from './chinese/wants-texts.ts';
import { chineseWords } from './chinese/words.ts';
import { across } from './english/across.ts';
import { againstCalls } from './english/against-calls.ts';
import { anyway } from './english/anyway.ts';
import { doubts } from './english/doubts.ts';
import { keeps } from './english/keeps.ts';
import { notMeant } from './english/not-meant.ts';
import { refuses } from './english/refuses.ts';
import { times } from './english/times.ts';
import { wantsTexts } from './english/wants-texts.ts';
import { englishWords } from './english/words.ts';
import { notMeant as othersNotMeant } from './others/not-meant.ts';
import { refuses as othersRefuse } from './others/refuses.ts';

const sets: Sets = { ...englishWords, ...chineseWords };

const compiled = {
  refuses: [...refuses, ...chineseRefuses, ...pinyin, ...othersRefuse],
  anyway: [...anyway, ...chineseAnyway],
  across: [...across, ...chineseAcross],
  otherWords,
  notMeant: [...notMeant, ...chineseNotMeant, ...othersNotMeant],
  keeps: [...keeps, ...chineseKeeps],
  times: [...times, ...chineseTimes],
  doubts: [...doubts, ...chineseDoubts],
  wantsTexts: [...wantsTexts, ...chineseTexts],
  againstCalls: [...againstCalls, ...chineseCalls],
};
const phrasesOf = (list: keyof typeof compiled) => compiled[list].map((phrase) => phraseOf(phrase, sets));

/** The phrases of refusals in all languages, ready to be looked for. */
export const lists = {
  refuses: indexed(phrasesOf('refuses')),
  anyway: indexed(phrasesOf('anyway')),
  across: indexed(phrasesOf('across')),
  otherWords: indexed(phrasesOf('otherWords')),
  notMeant: indexed(phrasesOf('notMeant')),
  keeps: indexed(phrasesOf('keeps')),
  times: indexed(phrasesOf('times')),
  doubts: indexed(phrasesOf('doubts')),
  wantsTexts: indexed(phrasesOf('wantsTexts')),
  againstCalls: indexed(phrasesOf('againstCalls')),
};

/** Puts right the words of refusals. */
export const spelling = spellingOf(
  Object.values(compiled).flatMap((list) => list.map((phrase) => phraseOf(phrase, sets))),
);
