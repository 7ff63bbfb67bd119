import type { BusinessClock, BusinessInstant, SystemClock, SystemInstant } from '#shared/contracts/clock.ts';
import { type Instant, plus } from '#shared/contracts/instant.ts';

/** Both clocks, standing still until moved. */
export interface MovableClocks {
  readonly businessClock: BusinessClock;
  readonly systemClock: SystemClock;
  /** Moves both by so many milliseconds. */
  advance(milliseconds: number): void;
}

/** Clocks that start at the same instant. */
export function movableClocks(start: Instant = '2026-11-22T07:00:00.000Z'): MovableClocks {
  let now = start;
  return {
    businessClock: () => now as BusinessInstant, // cast: the brand of the business clock
    systemClock: () => now as SystemInstant, // cast: the brand of the system clock
    advance: (milliseconds) => {
      now = plus(now, milliseconds);
    },
  };
}
