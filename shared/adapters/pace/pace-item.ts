import { WRONG_CLOCK_MS } from '../../ports/pace.ts';
import type { Item } from '../dynamo/item.ts';
import { numberIn } from '../dynamo/read-attribute.ts';
import type { Wanted } from './wanted.ts';

/** An identity as it is stored, in epoch ms. */
export interface TakenIdentity {
  /** Up to when it is taken. */
  readonly until: number;
  /** Up to when it is for what is urgent alone. */
  readonly urgentUntil: number;
  /** When that was last changed, by the clock of who did it. */
  readonly at: number;
}

/**
 * How an identity stands to what is wanted: as good as never used, free, taken but near enough to begin behind, or to be
 * asked for later.
 */
export type Standing = 'new' | 'free' | 'near' | 'later';

/** An identity from its item `{t, u, at}`; undefined before its first use. Throws StoredItemInvalid. */
export function takenIdentity(item: Item | undefined): TakenIdentity | undefined {
  if (item?.['t'] === undefined) return undefined;
  return { until: numberIn(item, 't'), urgentUntil: numberIn(item, 'u'), at: numberIn(item, 'at') };
}

/** How an identity stands to what is wanted: in the words of `pace-change.ts`, whose conditions say the same. */
export function standingOf(identity: TakenIdentity | undefined, { now, latest, urgency }: Wanted): Standing {
  if (!identity || identity.at > now + WRONG_CLOCK_MS) return 'new';
  if (urgency === 'ordinary' && identity.urgentUntil > now) return 'later';
  if (identity.until <= now) return 'free';
  return identity.until <= latest ? 'near' : 'later';
}

/** When what cannot be had now is worth asking for again, epoch ms. */
export function askAgainAt({ until, urgentUntil }: TakenIdentity, { now, latest, urgency }: Wanted): number {
  return urgency === 'ordinary' && urgentUntil > now ? urgentUntil : until - (latest - now);
}
