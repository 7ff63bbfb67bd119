import type { BusinessClock, BusinessInstant, SystemClock, SystemInstant } from '#shared/contracts/clock.ts';
import { type Instant, instantOf, millisecondsOf } from '#shared/contracts/instant.ts';
import type { MovableClocks } from './movable-clocks.ts';

/** A business clock that stands where it is put, beside a system clock that goes on. */
export interface SteppedClocks extends MovableClocks {
  /** Puts the business clock to an instant. */
  stand(at: Instant): void;
}

/** Clocks that begin at the same instant. `advance` moves system time alone. */
export function steppedClocks(start: Instant): SteppedClocks {
  let business = start;
  let system = millisecondsOf(start);
  const businessClock: BusinessClock = () => business as BusinessInstant; // cast: the brand of the business clock
  const systemClock: SystemClock = () => instantOf(system) as SystemInstant; // cast: the brand of the system clock
  return {
    businessClock,
    systemClock,
    advance: (milliseconds) => {
      system += Math.ceil(milliseconds);
    },
    stand: (at) => {
      business = at;
    },
  };
}
