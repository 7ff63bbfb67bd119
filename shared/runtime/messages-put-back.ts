import { CovercastError } from '../errors.ts';

/**
 * Everything an invocation was handed failed and goes back to its queue. Thrown to Lambda, so that its errors count
 * it and the function's alarm rings. Lambda prints what is thrown at it: this has no cause and quotes nothing; why
 * each message failed was logged before.
 */
export class MessagesPutBack extends CovercastError {
  readonly code = 'messages-put-back';
  readonly retryable = true;

  constructor(count: number) {
    super(`${count} of ${count} messages are put back.`);
  }
}
