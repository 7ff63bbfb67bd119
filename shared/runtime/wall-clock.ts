import type { FunctionClock } from './function-clock.ts';

/** Business time is the machine's own, and nothing can move it. */
export const functionClock: FunctionClock = {
  now: () => Date.now(),
  keepUp: async () => undefined,
};
