import type { SealedField } from '../contracts/facts.ts';
import type { AlertArea, LatLon } from '../contracts/hazard-alert.ts';
import { zonesOf } from '../domain/concern/zones.ts';
import { type Area, prepareArea } from '../domain/geometry/area.ts';
import { coverOf } from '../domain/geometry/cover.ts';
import { togetherOrAlone } from '../domain/together-or-alone.ts';
import type { CellRange, PlacedPolicy, Places } from '../ports/places.ts';
import { boundedCover } from './bounded-cover.ts';

type Pointed = PlacedPolicy & { readonly point: SealedField };

function isPointed(place: PlacedPolicy): place is Pointed {
  return place.point !== undefined;
}

/** Pages of policies by where they are, one range of cells or of zone codes. */
export type PlaceStream = AsyncIterable<readonly PlacedPolicy[]>;

/**
 * The policies that have a place in these areas, as streams that can be read side by side: one a range of cells,
 * where only points in cells on the boundary are opened and tested, and one a range of zone codes. A policy can come
 * several times. A point that cannot be opened counts as inside, for its cell meets the area: it is told to
 * `onUnreadable`.
 */
export function placesIn(
  areas: readonly AlertArea[],
  places: Places,
  onUnreadable: (place: PlacedPolicy) => void,
): readonly PlaceStream[] {
  const area = prepareArea(areas);
  return [
    ...boundedCover(coverOf(area)).map(({ range, inside }) =>
      inside ? places.inCells(range) : tested(area, range, places, onUnreadable),
    ),
    ...zonesOf(areas).map((range) => places.inZones(range)),
  ];
}

async function* tested(
  area: Area,
  range: CellRange,
  places: Places,
  onUnreadable: (place: PlacedPolicy) => void,
): AsyncGenerator<readonly PlacedPolicy[]> {
  for await (const page of places.inCells(range)) {
    const pointed = page.filter(isPointed);
    const points = new Map<Pointed, LatLon>();
    const unreadable = await togetherOrAlone(pointed, async (some) => {
      const opened = await places.points(some);
      for (const [at, place] of some.entries()) if (opened[at]) points.set(place, opened[at]);
    });
    for (const place of unreadable.keys()) onUnreadable(place);
    yield pointed.filter((place) => isWithin(area, points.get(place)));
  }
}

function isWithin(area: Area, point: LatLon | undefined): boolean {
  return point === undefined || area.contains(point);
}
