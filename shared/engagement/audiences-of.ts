import type { HazardAlert } from '../contracts/hazard-alert.ts';
import type { Instant } from '../contracts/instant.ts';
import { type Audience, gathering, type Told } from '../domain/concern/concerned.ts';
import { inForceAt } from '../domain/concern/in-force.ts';
import { warningsOf } from '../domain/concern/warnings.ts';
import { inParallel } from '../domain/in-parallel.ts';
import type { PlacedPolicy, Places } from '../ports/places.ts';
import { placesIn } from './places-in.ts';
import { toldOf } from './told.ts';
import { unknownIn } from './unknown-in.ts';

/** How many ranges of places are read side by side. */
const STREAMS_AT_ONCE = 8;

/** Whom an alert concerns, by what it tells them. `told` is what its audiences point into. */
export interface Concerned {
  readonly told: readonly Told[];
  readonly audiences: readonly Audience[];
  /** Warnings whose event no hazard file knows. */
  readonly unknown: number;
  /** The events of those, as the office names them, each once. */
  readonly unknownEvents: readonly string[];
  /** Infos that are not for policyholders. */
  readonly notCounted: number;
  /** Places taken as concerned because their exact point could not be opened. */
  readonly unreadable: number;
}

/** Finds everybody an alert concerns at a moment (business time), the most endangered first. Writes nothing. */
export async function audiencesOf(alert: HazardAlert, now: Instant, places: Places): Promise<Concerned> {
  const { warnings, notCounted } = warningsOf(alert, now);
  const told = toldOf(warnings);
  const gathered = gathering(told);
  const unreadable = new Set<string>();
  for (const [at, one] of told.entries())
    await eachPlace(one, places, unreadable, now, (place) => gathered.add({ warning: at, place }));
  return {
    told,
    audiences: gathered.audiences(),
    unknown: warnings.length - told.length,
    unknownEvents: unknownIn(warnings),
    notCounted: notCounted.length,
    unreadable: unreadable.size,
  };
}

/** Visits every policy in force that a warning's programmes tell, by its places; one may come several times. */
async function eachPlace(
  { programmes, warning }: Told,
  places: Places,
  unreadable: Set<string>,
  now: Instant,
  visit: (place: PlacedPolicy) => void,
): Promise<void> {
  const isInForce = inForceAt(now);
  const lines = programmes.map(({ line }) => line);
  const streams = placesIn(warning.areas, places, ({ locationId }) => unreadable.add(locationId));
  await inParallel(streams, STREAMS_AT_ONCE, async (stream) => {
    for await (const page of stream)
      for (const place of page) if (lines.includes(place.line) && isInForce(place)) visit(place);
  });
}
