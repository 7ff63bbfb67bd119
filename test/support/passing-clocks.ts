import { setTimeout } from 'node:timers/promises';
import { millisecondsOf, plus } from '#shared/contracts/instant.ts';
import { type MovableClocks, movableClocks } from './fakes/movable-clocks.ts';

/**
 * Clocks that begin at an instant and pass as time does, but so many times as slowly, with the sleep that goes by them:
 * by these a machine that is busy otherwise is quick enough.
 */
export function passingClocks(
  start: string,
  slowness: number,
): MovableClocks & { sleep(milliseconds: number): Promise<void> } {
  const clocks = movableClocks(start);
  const began = Date.now();
  const pass = () => {
    const due = plus(start, Math.floor((Date.now() - began) / slowness));
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
      await setTimeout(milliseconds * slowness);
    },
  };
}
