import { indexed, says } from '../grammar/find.ts';
import { type Phrase, phraseOf, type Sets } from '../grammar/phrase.ts';
import { spellingOf } from '../grammar/spelling.ts';
import type { Message } from '../message.ts';
import { without } from '../reading/phrasebook.ts';
import { vocabularyOf, wholeOf } from '../reading/whole.ts';
import * as chinese from './chinese.ts';
import { chineseWords } from './chinese-words.ts';
import * as english from './english.ts';
import { englishWords } from './english-words.ts';
import { declines, moods } from './moods.ts';
import * as other from './other-languages.ts';
import { isSlip } from './slips.ts';

/** How a message refuses: plainly; so that it may be a refusal; or by a no that may be to what was asked. */
export type Refusal = 'plain' | 'doubtful' | 'decline';

const sets: Sets = { ...englishWords, ...chineseWords };
const compiled = (...lists: readonly (readonly string[])[]): readonly Phrase[] =>
  lists.flat().map((phrase) => phraseOf(phrase, sets));

const refuses = compiled(english.refuses, chinese.refuses, other.refuses);
const anyway = compiled(english.refusesAnyway, chinese.refusesAnyway);
const across = compiled(chinese.refusesAcross);
const notMeant = compiled(english.notMeant, chinese.notMeant, other.notMeant);
const keeps = compiled(english.keeps, chinese.keeps);
const doubts = compiled(english.doubts, chinese.doubts);

const phrases = {
  refuses: indexed(refuses),
  anyway: indexed(anyway),
  across: indexed(across),
  notMeant: indexed(notMeant),
  keeps: indexed(keeps),
  doubts: indexed(doubts),
};
const spelling = spellingOf([...refuses, ...anyway, ...notMeant, ...keeps, ...doubts]);
const bareDeclines = vocabularyOf(declines);
const bareMoods = vocabularyOf([...moods, ...declines]);

/** A phone's “Liked “…””, a machine's “I'm driving”: nobody said what stands in it. */
const NOT_SAID =
  /^(?:liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|reacted .{1,12} to|removed an? .{1,12} from|赞了|喜欢了|已赞|回应了|对) ?["“”「]/;
/** A word asked back, and denied. */
const DENIED =
  /(?:退订|拒收|取消|stop|cancel|unsubscribe) ?\? ?(?:不|没|谁|no\b|nope|i didn|i never|why would)/;
/** T 1: an answer and a refusal, or a slip. */
const LETTER_AND_NUMBER = /^(?:td?|r|n) \d{1,2}$|^\d{1,2} (?:td?|r|n)$/;
/** A sign alone that turns somebody away. */
const SIGN = /[🚫🛑⛔🔕🙅✋🖕🤫🤐📵🔇]/u;

/** How a message refuses in words other than the listed ones; undefined where it does not. */
export function judged({ folded, clauses, units }: Message): Refusal | undefined {
  if (NOT_SAID.test(folded) || DENIED.test(folded)) return undefined;
  if (units.length === 0) return SIGN.test(folded) ? 'doubtful' : undefined;
  if (LETTER_AND_NUMBER.test(units.join(' '))) return 'doubtful';
  if (isSlip(folded)) return 'plain';
  if (wholeOf(units, bareDeclines)) return 'decline';
  if (wholeOf(units, bareMoods)) return 'doubtful';
  const spelt = clauses.map((clause) => clause.map(spelling));
  const meant = spelt.map((clause) => without(clause, phrases.notMeant));
  if (isRefused(spelt, meant))
    return spelt.some((clause) => says(clause, phrases.keeps)) ? 'doubtful' : 'plain';
  return meant.some((clause) => says(clause, phrases.doubts)) ? 'doubtful' : undefined;
}

type Clauses = readonly (readonly string[])[];

function isRefused(spelt: Clauses, meant: Clauses): boolean {
  return (
    spelt.some((clause) => says(clause, phrases.anyway)) ||
    meant.some((clause) => says(clause, phrases.refuses)) ||
    says(spelt.flat(), phrases.across)
  );
}
