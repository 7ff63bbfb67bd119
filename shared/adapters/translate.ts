import { AccessDenied, CovercastError, ServiceFailed, StoreBusy } from '../errors.ts';

const DENIED = ['AccessDeniedException', 'AccessDenied', 'AuthorizationErrorException', 'Forbidden'];
const BUSY = [
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TransactionInProgressException',
];

/** The error's name, by which AWS says what went wrong. */
export function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : '';
}

/**
 * Awaits a call to a service and says what went wrong in our own errors: AccessDenied (a grant is missing),
 * StoreBusy (it throttles), else ServiceFailed. Errors named in `expected` pass through, for the caller to read.
 */
export async function translated<Answer>(
  service: string,
  call: Promise<Answer>,
  expected: readonly string[] = [],
): Promise<Answer> {
  try {
    return await call;
  } catch (cause) {
    const name = nameOf(cause);
    if (expected.includes(name) || cause instanceof CovercastError) throw cause;
    if (DENIED.includes(name)) throw new AccessDenied(`${service} denies access.`, { cause });
    if (BUSY.includes(name)) throw new StoreBusy(`${service} is busy.`, { cause });
    throw new ServiceFailed(`${service} failed (${name || 'unknown'}).`, { cause });
  }
}
