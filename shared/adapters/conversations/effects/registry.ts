import type { Effect } from '../../../ports/conversations.ts';
import { comment } from './comment.ts';
import type { EffectWrite, EffectWrites } from './effect-writes.ts';
import { safety } from './safety.ts';
import { score } from './score.ts';
import { task } from './task.ts';

/** How each kind of effect is written. */
const effects: { readonly [Is in Effect['is']]?: EffectWrites<Is> } = {
  task,
  score,
  comment,
  safety,
};

/** The writes of an effect; undefined where nobody has said how its kind is written. */
export function writesOf<Is extends Effect['is']>(
  effect: Extract<Effect, { readonly is: Is }>,
): readonly EffectWrite[] | undefined {
  const is: Is = effect.is;
  return effects[is]?.(effect);
}
