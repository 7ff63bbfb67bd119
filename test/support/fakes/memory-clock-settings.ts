import type { ClockSetting } from '#shared/contracts/clock-setting.ts';
import type { ClockSettings } from '#shared/ports/clock-settings.ts';

/** The setting of a clock in memory. */
export function memoryClockSettings(setting?: ClockSetting): ClockSettings {
  let standing = setting;
  return {
    read: async () => standing,
    put: async (next) => {
      standing = next;
    },
  };
}
