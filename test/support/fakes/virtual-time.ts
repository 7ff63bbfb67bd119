import { setImmediate } from 'node:timers/promises';
import { millisecondsOf, plus } from '#shared/contracts/instant.ts';
import { type MovableClocks, movableClocks } from './movable-clocks.ts';

/** Clocks that several workers share: time stands while any of them works, and passes when all of them sleep. */
export interface VirtualTime {
  readonly clocks: MovableClocks;
  sleep(milliseconds: number): Promise<void>;
  /** Lets time pass from one sleeper's end to the next until the work is done. */
  until<Value>(work: Promise<Value>): Promise<Value>;
}

/** Virtual time from an instant on. Work must wait for nothing but `sleep`. */
export function virtualTime(start?: string): VirtualTime {
  const clocks = movableClocks(start);
  const sleepers: { readonly at: string; readonly wake: () => void }[] = [];

  function wakeNext(): void {
    const [next] = sleepers.toSorted((a, b) => (a.at < b.at ? -1 : 1));
    if (!next) return;
    sleepers.splice(sleepers.indexOf(next), 1);
    clocks.advance(Math.max(0, millisecondsOf(next.at) - millisecondsOf(clocks.systemClock())));
    next.wake();
  }

  return {
    clocks,
    sleep: (milliseconds) =>
      new Promise((wake) => {
        sleepers.push({ at: plus(clocks.systemClock(), milliseconds), wake });
      }),
    async until(work) {
      let isDone = false;
      const end = work.finally(() => {
        isDone = true;
      });
      end.catch(() => undefined); // it is awaited below
      for (await setImmediate(); !isDone; await setImmediate()) wakeNext();
      return await end;
    },
  };
}
