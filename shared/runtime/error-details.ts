import { CovercastError } from '../errors.ts';
import type { LogDetails } from './logger.ts';

const OUR_FRAMES = 6;

/** The error's name for a log line: our code, or the SDK's error name. Never its message: that may quote data. */
function codeOf(error: unknown): string {
  if (error instanceof CovercastError) return error.code;
  return error instanceof Error ? error.name : 'not-an-error';
}

/** Code locations only: the first line of a stack is the message, which may quote data. */
function framesOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !error.stack) return undefined;
  const frames = error.stack.split('\n').filter((line) => /^\s+at /.test(line));
  return frames.slice(0, OUR_FRAMES).join('\n');
}

function causeOf(error: unknown): string {
  return error instanceof Error && error.cause !== undefined ? ` caused by ${codeOf(error.cause)}` : '';
}

/** What a log line may say of an error: code, whether to retry, where; with the code of its cause. */
export function errorDetails(error: unknown): LogDetails {
  const stack = framesOf(error);
  return {
    code: `${codeOf(error)}${causeOf(error)}`,
    retryable: error instanceof CovercastError ? error.retryable : true,
    ...(stack === undefined ? {} : { stack }),
  };
}
