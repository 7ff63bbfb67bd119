import type { SealedField } from '#shared/contracts/facts.ts';
import type { AlertArea } from '#shared/contracts/hazard-alert.ts';
import { zonesOf } from '#shared/domain/concern/zones.ts';
import { type Area, prepareArea } from '#shared/domain/geometry/area.ts';
import { coverOf } from '#shared/domain/geometry/cover.ts';
import type { CellRange, PlacedPolicy, Places } from '#shared/ports/places.ts';

type Pointed = PlacedPolicy & { readonly point: SealedField };

function isPointed(place: PlacedPolicy): place is Pointed {
  return place.point !== undefined;
}

/** Pages of policies by where they are, one range of cells or of zone codes. */
export type PlaceStream = AsyncIterable<readonly PlacedPolicy[]>;

/**
 * The policies that have a place in these areas, as streams that can be read side by side: one a range of cells,
 * where only points in cells on the boundary are opened and tested, and one a range of zone codes. A policy can come
 * several times.
 */
export function placesIn(areas: readonly AlertArea[], places: Places): readonly PlaceStream[] {
  const area = prepareArea(areas);
  return [
    ...coverOf(area).map(({ range, inside }) =>
      inside ? places.inCells(range) : tested(area, range, places),
    ),
    ...zonesOf(areas).map((range) => places.inZones(range)),
  ];
}

async function* tested(
  area: Area,
  range: CellRange,
  places: Places,
): AsyncGenerator<readonly PlacedPolicy[]> {
  for await (const page of places.inCells(range)) yield await pointsWithin(area, page, places);
}

async function pointsWithin(
  area: Area,
  page: readonly PlacedPolicy[],
  places: Places,
): Promise<readonly PlacedPolicy[]> {
  const pointed = page.filter(isPointed);
  const points = await places.points(pointed);
  return pointed.filter((_, at) => {
    const point = points[at];
    return point !== undefined && area.contains(point);
  });
}
