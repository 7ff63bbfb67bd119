import type { HaltScope } from '../../contracts/halt.ts';
import type { Refuser } from '../../contracts/refusal.ts';
import type { ItemKey } from '../../domain/item-key.ts';

/*
 * The stops table:
 *
 *     refusals#customer#<id>           refusals                  what a customer refuses, an attribute each
 *     refusals#number#<phone index>    refusals                  what a number refuses
 *     halts                            <scope>                   a halt that stands
 *     halts#history                    <instant>#<random>        each setting and lifting of one
 *     cancelled#<programme>#<occur.>   all, customer#<id>        what was asked for and is called off
 *     kept                             <scope>                   that chunks are kept under the scope
 *     kept#<scope>                     <chunk id>#<digest>       a chunk that a halt stopped
 */

/** The partition of the halts that stand, by scope. */
export const HALTS = 'halts';

/** The partition that lists the scopes under which chunks are kept. */
export const KEPT = 'kept';

/** Where it stands what somebody refuses. */
export function refusalsKey(by: Refuser): ItemKey {
  const whose = 'customerId' in by ? `customer#${by.customerId}` : `number#${by.phoneIndex}`;
  return { pk: `refusals#${whose}`, sk: 'refusals' };
}

/** Where a halt of a scope stands. */
export function haltKey(scope: HaltScope): ItemKey {
  return { pk: HALTS, sk: scope };
}

/** Where it stands that chunks are kept under a scope. */
export function listingKey(scope: HaltScope): ItemKey {
  return { pk: KEPT, sk: scope };
}

/** The partition of the chunks kept under a scope. */
export function keptPartition(scope: HaltScope): string {
  return `${KEPT}#${scope}`;
}

/** Where it stands that an occurrence of a programme is called off, for a customer or for all. */
export function cancelledKey(programme: string, occurrence: string, customerId?: string): ItemKey {
  const pk = `cancelled#${programme}#${occurrence}`;
  return { pk, sk: customerId === undefined ? 'all' : `customer#${customerId}` };
}
