import type { BusinessInstant } from '#shared/contracts/clock.ts';
import { type Instant, plus } from '#shared/contracts/instant.ts';
import type { WatchCursor } from '#shared/ports/watch-cursor.ts';
import type { WatchServices } from '../../functions/watch/services.ts';
import { type Watched, watch } from '../../functions/watch/watch.ts';
import { memoryWatchCursor } from './fakes/memory-watch-cursor.ts';
import { type MemoryWorld, memoryWorld } from './fakes/memory-world.ts';

/** The watch in memory, with a business clock that can be moved by itself. */
export interface WatchInMemory {
  readonly world: MemoryWorld;
  readonly services: WatchServices;
  readonly cursor: WatchCursor;
  /** One look, with all the time there is unless told how much is left (milliseconds). */
  look(remaining?: () => number, over?: Partial<WatchServices>): Promise<Watched>;
  /** Moves business time alone, back when negative. */
  moveBusinessClock(milliseconds: number): void;
}

/** A watch over an empty world. */
export function watchInMemory(): WatchInMemory {
  const world = memoryWorld();
  const cursor = memoryWatchCursor();
  let offset = 0;
  const services: WatchServices = {
    kept: world.stops,
    manifests: world.ledger,
    claims: world.ledger,
    cursor,
    queue: world.outreachQueue,
    businessClock: () => moved(world.clocks.businessClock(), offset),
    systemClock: world.clocks.systemClock,
  };
  return {
    world,
    services,
    cursor,
    look: (remaining = () => 50_000, over = {}) => watch(remaining, { ...services, ...over }),
    moveBusinessClock: (milliseconds) => {
      offset += milliseconds;
    },
  };
}

function moved(instant: Instant, milliseconds: number): BusinessInstant {
  return plus(instant, milliseconds) as BusinessInstant; // cast: moved business time is business time
}
