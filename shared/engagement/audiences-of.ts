import type { HazardAlert } from '../contracts/hazard-alert.ts';
import type { Instant } from '../contracts/instant.ts';
import { type Audience, concerned, type Hit, type Told } from '../domain/concern/concerned.ts';
import { inForce } from '../domain/concern/in-force.ts';
import { warningsOf } from '../domain/concern/warnings.ts';
import { inParallel } from '../domain/in-parallel.ts';
import type { Places } from '../ports/places.ts';
import { placesIn } from './places-in.ts';
import { toldOf } from './told.ts';

/** How many ranges of places are read side by side. */
const STREAMS_AT_ONCE = 8;

/** Whom an alert concerns, by what it tells them. `told` is what its audiences point into. */
export interface Concerned {
  readonly told: readonly Told[];
  readonly audiences: readonly Audience[];
  /** Warnings whose event no hazard file knows. */
  readonly unknown: number;
  /** Infos that are not for policyholders. */
  readonly notCounted: number;
  /** Places taken as concerned because their exact point could not be opened. */
  readonly unreadable: number;
}

/** Finds everybody an alert concerns at a moment (business time), the most endangered first. Writes nothing. */
export async function audiencesOf(alert: HazardAlert, now: Instant, places: Places): Promise<Concerned> {
  const { warnings, notCounted } = warningsOf(alert, now);
  const told = toldOf(warnings);
  const hits: (readonly Hit[])[] = [];
  const unreadable = new Set<string>();
  for (const [at, one] of told.entries()) hits.push(await hitsOf(one, at, now, unreadable, places));
  return {
    told,
    audiences: concerned(told, hits.flat()),
    unknown: warnings.length - told.length,
    notCounted: notCounted.length,
    unreadable: unreadable.size,
  };
}

async function hitsOf(
  told: Told,
  at: number,
  now: Instant,
  unreadable: Set<string>,
  places: Places,
): Promise<readonly Hit[]> {
  const lines = told.programmes.map(({ line }) => line);
  const streams = placesIn(told.warning.areas, places, ({ locationId }) => unreadable.add(locationId));
  const hits = await inParallel(streams, STREAMS_AT_ONCE, async (stream) => {
    const found: Hit[] = [];
    for await (const page of stream) {
      const meant = page.filter((place) => lines.includes(place.line) && inForce(place, now));
      found.push(...meant.map((place) => ({ warning: at, place })));
    }
    return found;
  });
  return hits.flat();
}
