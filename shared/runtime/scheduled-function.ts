import middy from '@middy/core';
import { functionClock } from '#clock';
import { invocationLog } from './invocation-log.ts';
import type { Logger } from './logger.ts';
import type { Handling } from './queue-function.ts';

/** What a function does each time it is due: `run` may throw. */
export interface ScheduledWork {
  readonly logger: Logger;
  readonly run: (handling: Handling) => Promise<void>;
}

/**
 * The Lambda handler of a schedule. What the schedule says is of no interest: the work finds out by itself what is
 * to do. What `run` throws counts as an error of the function; nothing is repeated, the next time is soon.
 */
export function scheduledFunction({ logger, run }: ScheduledWork) {
  return middy<unknown, void>()
    .use(invocationLog<unknown, void>(logger))
    .handler(async (_, context) => {
      await functionClock.keepUp();
      await run({ log: logger, remaining: () => context.getRemainingTimeInMillis() });
    });
}
