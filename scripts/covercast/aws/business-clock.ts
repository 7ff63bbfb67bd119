import type { BusinessClock, SystemClock } from '#shared/contracts/clock.ts';
import { businessTime } from '#shared/contracts/clock-setting.ts';
import type { ClockSettings } from '#shared/ports/clock-settings.ts';
import { businessClockAt } from '#shared/runtime/clocks.ts';

/** The business clock of a deployment by its setting as it stands now; without settings it is the wall clock. */
export async function businessClockBy(
  settings: Pick<ClockSettings, 'read'> | undefined,
  wall: SystemClock,
): Promise<BusinessClock> {
  const setting = await settings?.read();
  return () => businessClockAt(businessTime(setting, wall()))();
}
