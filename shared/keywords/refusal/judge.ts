import { says } from '../grammar/find.ts';
import type { Phrases } from '../grammar/indexed.ts';
import { ASKED_FROM, likenessToRefusal } from '../likeness/likeness.ts';
import { isCrying } from '../reading/crying.ts';
import { waysToPart } from '../reading/parted.ts';
import { without } from '../reading/phrasebook.ts';
import type { Words } from '../reading/words.ts';
import { barely } from './barely.ts';
import { withoutEnding } from './endings.ts';
import { lists, spelling } from './lists.ts';
import { isSlip } from './slips.ts';

/**
 * How a message refuses: plainly; so that it may be a refusal; by a no that may be to what was asked; or by nothing that
 * can be named, being like others that do.
 */
export type Refusal = 'plain' | 'doubtful' | 'decline' | 'likely';

/** A phone's “Liked “…””, a machine's “I'm driving”: nobody said what stands in it. */
const NOT_SAID =
  /^(?:liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|reacted .{1,12} to|removed an? .{1,12} from|赞了|喜欢了|已赞|回应了|对) ?["“”「]/;
/** A word asked back, and denied. */
const DENIED =
  /(?:退订|拒收|取消|stop|cancel|unsubscribe) ?!*\?[?!]* ?(?:不(?![要再想准许得用发])|没|谁|才不|怎么会|no\b|nope|never|don'?t|i didn|i never|i love|i like|why|not )/;

/** The line we send, copied to ask whether it is ours. */
const COPIED =
  /(?:(?:退订|拒收|取消) ?请?(?:回复?|发送?) ?(?:td?|r|n)|回复? ?(?:td?|r|n) ?(?:退订|拒收))[^\p{L}]{1,4}(?:这|是|真).{0,6}(?:官方|正规|真的|什么|啥|谁|骗|你们发).{0,6}$/u;

/** That it is done, or is to be; a refusal that is taken back at once. Nobody can tell which. */
const EITHER_WAY =
  /^(?:(?:已经?)?退订了(?:[,，。 ]{0,2}谢谢)?|(?:no,? )?(?:stop|cancel|quit)[ ,.]{0,2}(?:no,? )?do(?:n'?|\s?no)t)[^\p{L}]*$/u;

/** How a message refuses in words other than the listed ones, or by a slip of one; undefined where it does not. */
export function judged(message: Words): Refusal | undefined {
  const { folded } = message;
  if (NOT_SAID.test(folded) || DENIED.test(folded) || COPIED.test(folded) || isCrying(folded))
    return undefined;
  if (isSlip(folded) || isSlip(withoutEnding(message.units).join(' '))) return 'plain';
  const views = waysToPart(message).map(viewOf);
  const isRefused = views.some(refuses);
  if (isRefused && !views.some(keepsSome)) return EITHER_WAY.test(folded) ? 'doubtful' : 'plain';
  const bare = barely(message);
  if (bare) return bare;
  if (isRefused || views.some(isDoubtful)) return 'doubtful';
  const isLike = likenessToRefusal(message.clauses) >= ASKED_FROM;
  return isLike && !views.some(saysOtherwise) ? 'likely' : undefined;
}

/** A clause with its words put right. */
type Clause = readonly string[];

function viewOf(clauses: readonly Clause[]): readonly Clause[] {
  const said = clauses.map((clause) => clause.map(spelling));
  const isForTexts = said.some(
    (clause) => says(clause, lists.wantsTexts) && says(without(clause, lists.refuses), lists.wantsTexts),
  );
  return isForTexts ? said.map((clause) => without(clause, lists.againstCalls)) : said;
}

function refuses(view: readonly Clause[]): boolean {
  return (
    view.some((clause) => isMeant(clause, lists.refuses) || says(clause, lists.anyway)) ||
    says(view.length === 1 ? (view[0] ?? []) : view.flat(), lists.across)
  );
}

/** Whether a clause says one of the phrases, with courtesies at its end or without, and means it. */
function isMeant(clause: Clause, phrases: Phrases): boolean {
  const brief = withoutEnding(clause);
  if (!says(clause, phrases) && !(brief !== clause && says(brief, phrases))) return false;
  const meant = without(without(clause, lists.otherWords), lists.notMeant);
  return says(meant, phrases) || says(withoutEnding(meant), phrases);
}

function keepsSome(view: readonly Clause[]): boolean {
  return view.some(
    (clause) => says(clause, lists.keeps) || (says(clause, lists.times) && isMeant(clause, lists.refuses)),
  );
}

/** Of what refuses nothing: whether it says a phrase that does, and does not mean it, or asks for texts. */
function saysOtherwise(view: readonly Clause[]): boolean {
  return view.some((clause) => says(clause, lists.refuses) || says(clause, lists.wantsTexts));
}

function isDoubtful(view: readonly Clause[]): boolean {
  return view.some((clause) => isMeant(clause, lists.doubts));
}
