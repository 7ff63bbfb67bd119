import type { Instant } from '#shared/contracts/instant.ts';
import type { Told } from '#shared/domain/concern/concerned.ts';
import { inForce } from '#shared/domain/concern/in-force.ts';
import type { Area } from '#shared/domain/geometry/area.ts';
import type { PlacedPolicy } from '#shared/ports/places.ts';
import type { BecameOf } from '../listed.ts';
import type { Seen } from '../seen-places.ts';
import { type Kind, LATER, SPARED, TOLD } from './kinds.ts';

/** A place as the map takes it in: what became of its owner for one programme. */
export interface Mark {
  readonly kind: Kind;
  readonly place: PlacedPolicy;
}

/**
 * What became of each place that was seen, once for each programme: concerned where its owner is a candidate and it
 * is in the areas or in a zone they name, spared where it was opened and lies outside. Places of other lines, and of policies not in force
 * at `now`, are neither.
 */
export function marksOf(
  seen: readonly Seen[],
  {
    told,
    judged,
    area,
    now,
  }: {
    readonly told: readonly Told[];
    readonly judged: readonly BecameOf[];
    readonly area: Area;
    readonly now: Instant;
  },
): readonly Mark[] {
  const fates = new Map(judged.map((one) => [`${one.chunk.programme}#${one.customerId}`, kindOf(one)]));
  const programmes = new Map(
    told.flatMap((one) => one.programmes.map(({ line, programme }) => [programme, line] as const)),
  );
  const marks = new Map<string, Mark>();
  for (const { place, point, foundByZone } of seen) {
    if (!inForce(place, now)) continue;
    const isOutside = !foundByZone && point !== undefined && !area.contains(point);
    for (const [programme, line] of programmes) {
      if (line !== place.line) continue;
      const kind = isOutside ? SPARED : fates.get(`${programme}#${place.customerId}`);
      if (kind !== undefined)
        marks.set(`${programme}#${place.customerId}#${place.locationId}`, { kind, place });
    }
  }
  return [...marks.values()];
}

function kindOf({ fate }: BecameOf): Kind {
  switch (fate.outcome) {
    case 'send':
      return TOLD;
    case 'defer':
      return LATER;
    case 'suppress':
    case 'undecided':
      return fate.reason;
  }
}
