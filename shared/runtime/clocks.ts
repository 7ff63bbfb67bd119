import { functionClock } from '#clock';
import type { BusinessClock, BusinessInstant, SystemClock, SystemInstant } from '#shared/contracts/clock.ts';
import { type Instant, instantOf } from '#shared/contracts/instant.ts';

const asBusiness = (instant: Instant) => instant as BusinessInstant; // cast: the one place where business time is made
const asSystem = (instant: Instant) => instant as SystemInstant; // cast: the one place where system time is made

/** Business time: the wall clock of the machine, or outside production what the clock was moved to. */
export const businessClock: BusinessClock = () => asBusiness(instantOf(functionClock.now()));

/** System time: the wall clock of the machine. */
export const systemClock: SystemClock = () => asSystem(instantOf(Date.now()));

/** A business clock that stands still, for tests and re-runs. */
export function businessClockAt(instant: Instant): BusinessClock {
  return () => asBusiness(instant);
}

/** A system clock that stands still, for tests and re-runs. */
export function systemClockAt(instant: Instant): SystemClock {
  return () => asSystem(instant);
}
