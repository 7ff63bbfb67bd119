import { local } from '#shared/config/local.ts';
import type { BusinessInstant } from '#shared/contracts/clock.ts';
import { plus } from '#shared/contracts/instant.ts';
import type { LogDetails } from '#shared/runtime/logger.ts';
import { type Logger, loggerFor } from '#shared/runtime/logger.ts';
import type { TextServices } from '../../../functions/intake/texts/services.ts';
import { type MemoryConversations, memoryConversations } from '../fakes/memory-conversations.ts';
import { type MemoryEvents, memoryEvents } from '../fakes/memory-events.ts';
import { type MemoryLedger, memoryLedger } from '../fakes/memory-ledger.ts';
import { type MemoryOptOuts, memoryOptOuts } from '../fakes/memory-opt-outs.ts';
import { memoryVault } from '../fakes/memory-vault.ts';
import { type MovableClocks, movableClocks } from '../fakes/movable-clocks.ts';

/** By the world's clock, when tests of doors begin; business time is a day ahead of it. */
export const WORLD_TIME = '2026-11-22T02:00:00.000Z';
export const BUSINESS_TIME = '2026-11-23T02:00:00.000Z';

/** What a door of texts acts through, in memory, and what it has logged. */
export interface MemoryTextServices extends TextServices {
  readonly inbound: MemoryConversations;
  readonly ledger: MemoryLedger;
  readonly optOuts: MemoryOptOuts;
  readonly events: MemoryEvents;
  readonly clocks: MovableClocks;
  readonly log: Logger;
  readonly logged: readonly LogDetails[];
}

/** Nobody has written, and nothing has been sent. */
export function textServices(): MemoryTextServices {
  const clocks = movableClocks(WORLD_TIME);
  const logged: LogDetails[] = [];
  const day = Date.parse(BUSINESS_TIME) - Date.parse(WORLD_TIME);
  return {
    config: local,
    index: memoryVault(clocks.systemClock).index,
    inbound: memoryConversations(),
    ledger: memoryLedger(),
    optOuts: memoryOptOuts(),
    events: memoryEvents(),
    businessClock: () => plus(clocks.systemClock(), day) as BusinessInstant, // cast: the brand of the business clock
    systemClock: clocks.systemClock,
    clocks,
    log: loggerFor('texts', (line) => logged.push(JSON.parse(line))),
    logged,
  };
}
