/** A closed rectangle of latitude and longitude, degrees, never across the antimeridian. */
export interface Cell {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** The whole map. */
export const WORLD: Cell = { south: -90, west: -180, north: 90, east: 180 };

/** The two halves of a geohash cell of an even depth (by longitude) or odd depth (by latitude). Exact: halves of 45° steps. */
export function halvesOf(cell: Cell, depth: number): readonly [Cell, Cell] {
  const { south, west, north, east } = cell;
  if (depth % 2 === 0) {
    const middle = (west + east) / 2;
    return [
      { south, west, north, east: middle },
      { south, west: middle, north, east },
    ];
  }
  const middle = (south + north) / 2;
  return [
    { south, west, north: middle, east },
    { south: middle, west, north, east },
  ];
}
