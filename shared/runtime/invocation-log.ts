import type middy from '@middy/core';
import { takeCounts } from './call-counts.ts';
import { errorDetails } from './error-details.ts';
import type { Logger } from './logger.ts';

/** Ends every invocation with one line: how long it took and which AWS calls it made; says why when it failed. */
export function invocationLog<Event, Result>(logger: Logger): middy.MiddlewareObj<Event, Result> {
  let startedAt = 0;
  const done = (message: string) =>
    logger.info(message, { awsCalls: takeCounts(), durationMs: Date.now() - startedAt });
  return {
    before: () => {
      startedAt = Date.now();
    },
    after: () => done('done'),
    onError: ({ error }) => {
      logger.error('failed', errorDetails(error));
      done('failed');
    },
  };
}
