import { everMeet, type Limit, nextAllowed } from '../hours/next-allowed.ts';
import type { Timing } from './timing.ts';

/** When a message may go, in milliseconds since 1970, and whether the window had to give way for it. */
export interface Moment {
  readonly at: number;
  readonly isWindowDropped: boolean;
}

/**
 * The first moment from `from` on and before `until` within hours and window; where they never meet before `until`,
 * within the hours alone; undefined when there is none.
 */
export function nextMoment({ zone, hours, window }: Timing, from: number, until: number): Moment | undefined {
  if (window && doMeet(hours, window)) {
    const at = nextAllowed([...hours, window], zone, from, until);
    if (at !== undefined) return { at, isWindowDropped: false };
  }
  const at = nextAllowed(hours, zone, from, until);
  return at === undefined ? undefined : { at, isWindowDropped: window !== undefined };
}

const meetings = new WeakMap<readonly Limit[], Map<Limit, boolean>>();

/** Whether hours and window have any time of the week in common; asked once for each pair. */
function doMeet(hours: readonly Limit[], window: Limit): boolean {
  const ofHours = meetings.get(hours) ?? new Map<Limit, boolean>();
  meetings.set(hours, ofHours);
  const known = ofHours.get(window) ?? everMeet([...hours, window]);
  ofHours.set(window, known);
  return known;
}
