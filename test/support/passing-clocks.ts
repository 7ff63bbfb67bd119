import { setTimeout } from 'node:timers/promises';
import { millisecondsOf, plus } from '#shared/contracts/instant.ts';
import { type MovableClocks, movableClocks } from './fakes/movable-clocks.ts';

/** Clocks that begin at an instant and pass as time does, with the sleep that goes by them. */
export function passingClocks(start: string): MovableClocks & { sleep(milliseconds: number): Promise<void> } {
  const clocks = movableClocks(start);
  const began = Date.now();
  const pass = () => {
    const due = plus(start, Date.now() - began);
    clocks.advance(Math.max(0, millisecondsOf(due) - millisecondsOf(clocks.systemClock())));
  };
  return {
    businessClock: () => {
      pass();
      return clocks.businessClock();
    },
    systemClock: () => {
      pass();
      return clocks.systemClock();
    },
    advance: clocks.advance,
    sleep: async (milliseconds) => {
      await setTimeout(milliseconds);
    },
  };
}
