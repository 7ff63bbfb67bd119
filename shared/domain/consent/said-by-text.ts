import { Purpose } from '../../contracts/message-class.ts';
import type { Refusal, SaidByText } from '../../contracts/refusal.ts';

/**
 * The refusals that stand by what was said by text, in whatever order it came and however often: each word takes its
 * place in time, one said again its newest, and a start undoes the last that stands from the same number. No more
 * marketing holds for every channel, nothing at all for texts alone.
 */
export function refusalsSaid(said: readonly SaidByText[]): readonly Refusal[] {
  return said.toSorted(inTime).reduce(afterWord, []).flatMap(refusalsOf);
}

function inTime(a: SaidByText, b: SaidByText): number {
  return `${a.at} ${a.messageId}` < `${b.at} ${b.messageId}` ? -1 : 1;
}

function afterWord(standing: readonly SaidByText[], next: SaidByText): readonly SaidByText[] {
  const ofNumber = standing.filter((one) => one.senders.some((sender) => next.senders.includes(sender)));
  const undone = next.word === 'start' ? ofNumber.at(-1) : ofNumber.find(({ word }) => word === next.word);
  const others = standing.filter((one) => one !== undone);
  return next.word === 'start' ? others : [...others, next];
}

function refusalsOf({ word, at }: SaidByText): readonly Refusal[] {
  const said = { at, source: 'sms' };
  if (word === 'marketing') return [{ ...said, purpose: 'marketing' }];
  return Purpose.options.map((purpose) => ({ ...said, purpose, channel: 'sms' }));
}
