import type { ClockSetting } from '../contracts/clock-setting.ts';
import { type Instant, plus } from '../contracts/instant.ts';

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
