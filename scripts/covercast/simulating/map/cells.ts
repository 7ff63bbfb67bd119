import { itemKeyOf } from '#shared/domain/item-key.ts';
import type { PlacedPolicy } from '#shared/ports/places.ts';
import type { SimulatorReach } from '../../desk.ts';
import type { Mark } from './marks.ts';

/** A mark in its cell, a geohash of five characters: about 4.9 × 4.9 km, all that stands in clear of a place. */
export interface CellMark extends Pick<Mark, 'kind'> {
  readonly cell: string;
}

/** Marks in their cells, and how many have none because only a zone code is known of their place. */
export interface Placed {
  readonly marks: readonly CellMark[];
  readonly unplaced: number;
}

/** The cells of marks: in the key of a place that was found by its cell, read for those found by a zone code. */
export async function inCells(marks: readonly Mark[], cells: SimulatorReach['cells']): Promise<Placed> {
  const without = marks.filter(({ place }) => cellOf(place) === undefined).map(({ place }) => place);
  const read = without.length === 0 ? new Map<string, string>() : await cells(without);
  const placed = marks.flatMap(({ kind, place }) => {
    const cell = cellOf(place) ?? read.get(`${place.customerId}#${place.locationId}`);
    return cell === undefined ? [] : [{ kind, cell }];
  });
  return { marks: placed, unplaced: marks.length - placed.length };
}

/** The key of a row of a cell begins with it. */
function cellOf({ point }: PlacedPolicy): string | undefined {
  return point && itemKeyOf(point.at.item).sk.split('#')[0];
}
