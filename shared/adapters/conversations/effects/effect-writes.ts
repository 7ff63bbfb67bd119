import type { Effect } from '../../../ports/conversations.ts';
import type { KeyedIndex } from '../../../ports/vault.ts';
import type { Action } from '../../dynamo/transact.ts';

/** The tables that what follows from a message is written into. */
export type EffectTable = 'core' | 'ledger' | 'stops' | 'tasks';

/**
 * One write of an effect, in one of the tables. `early`: it says the same whatever else is written, so that it may stand
 * before the rest does, where all of it is more than one transaction takes.
 */
export type EffectWrite = Action & { readonly in: EffectTable; readonly early?: true };

/** What effects are written with, beside what they say. */
export interface EffectVault {
  readonly index: KeyedIndex;
}

/**
 * The writes of one kind of effect. They go into one transaction with all others of the message, so that none names an
 * item of another's, and each is the same when the effect is made again. What it asks for has to hold, or the message
 * comes to nothing, but for a write that may be left out.
 */
export type EffectWrites<Is extends Effect['is']> = (
  effect: Extract<Effect, { readonly is: Is }>,
  vault: EffectVault,
) => readonly EffectWrite[] | Promise<readonly EffectWrite[]>;
