import { indexed, type Phrases, says } from '../grammar/find.ts';
import { type Phrase, phraseOf, type Sets } from '../grammar/phrase.ts';
import { spellingOf } from '../grammar/spelling.ts';
import type { Message } from '../message.ts';
import { type Clauses, waysToPart } from '../reading/parted.ts';
import { without } from '../reading/phrasebook.ts';
import { vocabularyOf, wholeOf } from '../reading/whole.ts';
import * as chinese from './chinese.ts';
import { chineseWords } from './chinese-words.ts';
import * as english from './english.ts';
import { englishWords } from './english-words.ts';
import { declines, fillers, moods } from './moods.ts';
import * as other from './other-languages.ts';
import { isSlip } from './slips.ts';

/** How a message refuses: plainly; so that it may be a refusal; or by a no that may be to what was asked. */
export type Refusal = 'plain' | 'doubtful' | 'decline';

const sets: Sets = { ...englishWords, ...chineseWords };
const compiled = (...lists: readonly (readonly string[])[]): readonly Phrase[] =>
  lists.flat().map((phrase) => phraseOf(phrase, sets));

const lists = {
  refuses: compiled(english.refuses, chinese.refuses, other.refuses),
  anyway: compiled(english.refusesAnyway, chinese.refusesAnyway),
  across: compiled(chinese.refusesAcross),
  otherWords: compiled(chinese.otherWords),
  notMeant: compiled(english.notMeant, chinese.notMeant, other.notMeant),
  keeps: compiled(english.keeps, chinese.keeps),
  doubts: compiled(english.doubts, chinese.doubts),
  wantsTexts: compiled(english.wantsTexts, chinese.wantsTexts),
  againstCalls: compiled(english.againstCalls, chinese.againstCalls),
};
const spelling = spellingOf(Object.values(lists).flat());
const refuses = indexed(lists.refuses);
const anyway = indexed(lists.anyway);
const across = indexed(lists.across);
const otherWords = indexed(lists.otherWords);
const notMeant = indexed(lists.notMeant);
const keeps = indexed(lists.keeps);
const doubts = indexed(lists.doubts);
const wantsTexts = indexed(lists.wantsTexts);
const againstCalls = indexed(lists.againstCalls);

const bare = vocabularyOf([...moods, ...declines, ...fillers]);
const isMood = new Set(moods);
const isDecline = new Set(declines);

/** A phone's “Liked “…””, a machine's “I'm driving”: nobody said what stands in it. */
const NOT_SAID =
  /^(?:liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|reacted .{1,12} to|removed an? .{1,12} from|赞了|喜欢了|已赞|回应了|对) ?["“”「]/;
/** A word asked back, and denied. */
const DENIED =
  /(?:退订|拒收|取消|stop|cancel|unsubscribe) ?[?!]+ ?(?:不|没|谁|才不|怎么会|no\b|nope|never|don'?t|i didn|i never|i love|i like|why|not )/;
/** T 1: an answer and a refusal, or a slip. */
const LETTER_AND_NUMBER = /^(?:td?|r|n) \d{1,2}$|^\d{1,2} (?:td?|r|n)$/;
/** What looks like T and is not, and half a word. */
const HALF_SAID = /^[^\p{L}]*[тτ丅ㄒ退订][^\p{L}]*$/u;
/** A sign alone that turns somebody away. */
const SIGN = /[🚫🛑⛔🔕🙅✋🖕🤫🤐📵🔇❌✖]/u;

/** Whether a message plainly refuses in words other than the listed ones, or by a slip of one of them. */
export function refusesPlainly(message: Message): boolean {
  if (isNotSaid(message)) return false;
  return isSlip(message.folded) || (isRefused(message) && !keepsSome(message));
}

/** How a message that does not plainly refuse may yet be a refusal; undefined where it is none. */
export function mayRefuse(message: Message): 'doubtful' | 'decline' | undefined {
  const { folded, units } = message;
  if (isNotSaid(message)) return undefined;
  if (units.length === 0) return SIGN.test(folded) ? 'doubtful' : undefined;
  if (LETTER_AND_NUMBER.test(units.join(' ')) || HALF_SAID.test(folded)) return 'doubtful';
  const said = wholeOf(units, bare)?.words ?? [];
  if (said.some((word) => isMood.has(word))) return 'doubtful';
  if (said.some((word) => isDecline.has(word))) return 'decline';
  return isRefused(message) || sayIn(viewsOf(message), doubts) ? 'doubtful' : undefined;
}

function isNotSaid({ folded }: Message): boolean {
  return NOT_SAID.test(folded) || DENIED.test(folded);
}

function isRefused(message: Message): boolean {
  const views = viewsOf(message);
  return (
    views.some((view) => view.said.some((clause) => says(clause, anyway)) || says(view.said.flat(), across)) ||
    sayIn(views, refuses)
  );
}

function sayIn(views: readonly View[], phrases: Phrases): boolean {
  return views.some(({ meant }) => meant.some((clause) => says(clause, phrases)));
}

function keepsSome(message: Message): boolean {
  return viewsOf(message).some(({ said }) => said.some((clause) => says(clause, keeps)));
}

/** The clauses of a message with their words put right, and what of them is meant. */
interface View {
  readonly said: Clauses;
  readonly meant: Clauses;
}

function viewsOf(message: Message): readonly View[] {
  return waysToPart(message).map(viewOf);
}

function viewOf(clauses: Clauses): View {
  const said = clauses.map((clause) => clause.map(spelling));
  const isForTexts = said.some((clause) => says(clause, wantsTexts));
  const left = isForTexts ? said.map((clause) => without(clause, againstCalls)) : said;
  return { said: left, meant: left.map((clause) => without(without(clause, otherWords), notMeant)) };
}
