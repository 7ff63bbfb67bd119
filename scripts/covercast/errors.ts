import { CovercastError } from '#shared/errors.ts';

/** The command was not understood; `field` is the flag or argument, the message says what it wants. Exit code 2. */
export class UsageError extends CovercastError {
  readonly code = 'usage';
  readonly retryable = false;
  readonly field: string | undefined;

  constructor(message: string, field?: string) {
    super(message);
    this.field = field;
  }
}

/** The command was understood and could not be done; the message says the remedy. Exit code 1. */
export class CommandFailed extends CovercastError {
  readonly code: string;
  readonly retryable = false;
  readonly field: string | undefined;

  constructor(
    code: string,
    message: string,
    options: { readonly field?: string; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.field = options.field;
  }
}
