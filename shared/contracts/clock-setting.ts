import * as z from 'zod/mini';
import { Instant, plus } from './instant.ts';

/**
 * How a deployment's business clock runs, where it can be moved. `running`: so many milliseconds before (negative:
 * after) the wall clock. `standing`: at an instant, until it is put elsewhere. `advancing` is kept while it is stepped
 * from due instant to due instant: what was asked for, an ISO 8601 duration, and to where (business time) that leads.
 */
export const ClockSetting = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('running'), offsetMs: z.int() }),
  z.object({
    mode: z.literal('standing'),
    at: Instant,
    advancing: z.optional(z.object({ by: z.string(), to: Instant })),
  }),
]);
export type ClockSetting = z.infer<typeof ClockSetting>;

/** Business time by a setting while the wall clock shows an instant; without a setting they are the same. */
export function businessTime(setting: ClockSetting | undefined, wall: Instant): Instant {
  switch (setting?.mode) {
    case undefined:
      return wall;
    case 'running':
      return plus(wall, setting.offsetMs);
    case 'standing':
      return setting.at;
  }
}
