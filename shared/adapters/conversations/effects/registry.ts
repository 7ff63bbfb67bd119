import type { Effect } from '../../../ports/conversations.ts';
import { claim } from './claim.ts';
import type { EffectVault, EffectWrite, EffectWrites } from './effect-writes.ts';
import { optOut } from './opt-out.ts';
import { quarantine } from './quarantine.ts';
import { safety } from './safety.ts';
import { task } from './task.ts';

/** How each kind of effect is written. */
const effects: { readonly [Is in Effect['is']]?: EffectWrites<Is> } = {
  claim,
  'opt-out': optOut,
  quarantine,
  task,
  safety,
};

/** The writes of an effect; undefined where nobody has said how its kind is written. */
export async function writesOf<Is extends Effect['is']>(
  effect: Extract<Effect, { readonly is: Is }>,
  vault: EffectVault,
): Promise<readonly EffectWrite[] | undefined> {
  const is: Is = effect.is;
  return await effects[is]?.(effect, vault);
}
