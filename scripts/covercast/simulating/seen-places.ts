import type { LatLon } from '#shared/contracts/hazard-alert.ts';
import type { PlacedPolicy, Places } from '#shared/ports/places.ts';

/** A policy at a place that matching came upon, with its exact point where it had to be opened. */
export interface Seen {
  readonly place: PlacedPolicy;
  readonly point?: LatLon;
  /** Whether the alert names its zone, wherever it lies. */
  readonly foundByZone: boolean;
}

/** Places that tell how many were read, and remember what was when they are asked to. */
export interface SeenPlaces extends Places {
  /** Everything that was read, each policy at each place once. */
  seen(): readonly Seen[];
}

/** How many rows are read between two words of progress. */
const BETWEEN_WORDS = 50_000;

/** The same places, watched while they are read. Points that were opened stay in memory until the map is drawn. */
export function seenPlaces(
  places: Places,
  { say, remember }: { readonly say: (line: string) => void; readonly remember: boolean },
): SeenPlaces {
  const rows = new Map<string, Seen>();
  let read = 0;

  async function* watched(pages: AsyncIterable<readonly PlacedPolicy[]>, byZone: boolean) {
    for await (const page of pages) {
      const before = read;
      read += page.length;
      if (Math.floor(read / BETWEEN_WORDS) > Math.floor(before / BETWEEN_WORDS)) say(`${read} places read`);
      if (remember) for (const place of page) keep(place, byZone);
      yield page;
    }
  }

  /** A place is found by its cell and by its zones; the row of the cell tells where it is. */
  function keep(place: PlacedPolicy, byZone: boolean): void {
    const before = rows.get(keyOf(place));
    const foundByZone = byZone || before?.foundByZone === true;
    rows.set(keyOf(place), {
      ...before,
      place: place.point !== undefined || !before ? place : before.place,
      foundByZone,
    });
  }

  return {
    inCells: (range) => watched(places.inCells(range), false),
    inZones: (range) => watched(places.inZones(range), true),
    async points(some) {
      const opened = await places.points(some);
      if (remember)
        for (const [at, point] of opened.entries()) {
          const place = some[at];
          const foundByZone = (place && rows.get(keyOf(place))?.foundByZone) === true;
          if (place) rows.set(keyOf(place), { place, point, foundByZone });
        }
      return opened;
    },
    seen: () => [...rows.values()],
  };
}

function keyOf({ customerId, locationId, policyId }: PlacedPolicy): string {
  return [customerId, locationId, policyId].join('#');
}
