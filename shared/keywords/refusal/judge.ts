import { says } from '../grammar/find.ts';
import { type Clauses, waysToPart } from '../reading/parted.ts';
import { without } from '../reading/phrasebook.ts';
import { vocabularyOf, wholeOf } from '../reading/whole.ts';
import type { Words } from '../reading/words.ts';
import { withoutEnding } from './endings.ts';
import { lists, spelling } from './lists.ts';
import { declines, fillers, moods } from './moods.ts';
import { isSlip } from './slips.ts';

/** How a message refuses: plainly; so that it may be a refusal; or by a no that may be to what was asked. */
export type Refusal = 'plain' | 'doubtful' | 'decline';

const bare = vocabularyOf([...moods, ...declines, ...fillers]);
const isMood = new Set(moods);
const isDecline = new Set(declines);

/** A phone's “Liked “…””, a machine's “I'm driving”: nobody said what stands in it. */
const NOT_SAID =
  /^(?:liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|reacted .{1,12} to|removed an? .{1,12} from|赞了|喜欢了|已赞|回应了|对) ?["“”「]/;
/** A word asked back, and denied. */
const DENIED =
  /(?:退订|拒收|取消|stop|cancel|unsubscribe) ?!*\?[?!]* ?(?:不(?![要再想准许得用发])|没|谁|才不|怎么会|no\b|nope|never|don'?t|i didn|i never|i love|i like|why|not )/;
/** T 1: an answer and a refusal, or a slip. */
const LETTER_AND_NUMBER = /^(?:td?|r|n) \d{1,2}$|^\d{1,2} (?:td?|r|n)$/;
/** A word and a number: of a policy, a phone, the try. */
const WORD_AND_NUMBER = /^(?:please |pls )?(?:stop|td|stopall|unsubscribe|退订|拒收)[ :#-]*\d{1,6}$/;
/** What looks like T and is not, and half a word. */
const HALF_SAID = /^[^\p{L}]*(?:[тτ丅ㄒ]|退|订)[^\p{L}]*$/u;
/** A sign alone that turns somebody away. */
const SIGN = /[🚫🛑⛔🔕🙅✋🖕🤫🤐📵🔇❌✖]/u;

/** How a message refuses in words other than the listed ones, or by a slip of one; undefined where it does not. */
export function judged(message: Words): Refusal | undefined {
  const { folded } = message;
  if (NOT_SAID.test(folded) || DENIED.test(folded)) return undefined;
  if (isSlip(folded) || WORD_AND_NUMBER.test(folded)) return 'plain';
  const views = waysToPart(message).map(viewOf);
  const isRefused = views.some(refuses);
  if (isRefused && !views.some(keepsSome)) return 'plain';
  return barely(message) ?? (isRefused || views.some(isDoubtful) ? 'doubtful' : undefined);
}

/** A sign, a letter, a no or a mood with nothing beside it. */
function barely({ folded, units }: Words): Refusal | undefined {
  if (units.length === 0) return SIGN.test(folded) ? 'doubtful' : undefined;
  if (LETTER_AND_NUMBER.test(units.join(' ')) || HALF_SAID.test(folded)) return 'doubtful';
  const said = wholeOf(units, bare)?.words ?? [];
  if (said.some((word) => isMood.has(word))) return 'doubtful';
  return said.some((word) => isDecline.has(word)) ? 'decline' : undefined;
}

/** The clauses of a message with their words put right, and what of them is meant. */
interface View {
  readonly said: Clauses;
  readonly meant: Clauses;
  /** The same without courtesies at the end. */
  readonly brief: Clauses;
}

function viewOf(clauses: Clauses): View {
  const said = clauses.map((clause) => clause.map(spelling));
  const isForTexts = said.some((clause) => says(without(clause, lists.refuses), lists.wantsTexts));
  const left = isForTexts ? said.map((clause) => without(clause, lists.againstCalls)) : said;
  const meant = left.map((clause) => without(without(clause, lists.otherWords), lists.notMeant));
  return { said: left, meant, brief: meant.map(withoutEnding) };
}

function refuses({ said, meant, brief }: View): boolean {
  return (
    [...meant, ...brief].some((clause) => says(clause, lists.refuses)) ||
    said.some((clause) => says(clause, lists.anyway)) ||
    says(said.flat(), lists.across)
  );
}

function keepsSome({ said, meant }: View): boolean {
  return said.some(
    (clause, at) =>
      says(clause, lists.keeps) || (says(clause, lists.times) && says(meant[at] ?? [], lists.refuses)),
  );
}

function isDoubtful({ meant, brief }: View): boolean {
  return [...meant, ...brief].some((clause) => says(clause, lists.doubts));
}
