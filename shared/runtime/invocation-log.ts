import type middy from '@middy/core';
import { takeCounts } from './call-counts.ts';
import { errorDetails } from './error-details.ts';
import type { LogDetails, Logger } from './logger.ts';
import { MessagesPutBack } from './messages-put-back.ts';

/** The middleware, and a way to say what the invocation under way is about. */
export interface InvocationLog<Event, Result> extends middy.MiddlewareObj<Event, Result> {
  readonly concerns: (details: LogDetails) => void;
}

/**
 * Ends every invocation with one line: what it was about, how long it took and which AWS calls it made; says why
 * when it failed, unless that was said message by message. Lambda runs one invocation at a time in a process.
 */
export function invocationLog<Event, Result>(logger: Logger): InvocationLog<Event, Result> {
  let startedAt = 0;
  let log = logger;
  const done = (message: string) =>
    log.info(message, { awsCalls: takeCounts(), durationMs: Date.now() - startedAt });
  return {
    concerns: (details) => {
      log = logger.about(details);
    },
    before: () => {
      startedAt = Date.now();
      log = logger;
    },
    after: () => {
      done('done'); // and nothing is returned: middy would answer with it
    },
    onError: ({ error }) => {
      if (!(error instanceof MessagesPutBack)) log.error('failed', errorDetails(error));
      done('failed');
    },
  };
}
