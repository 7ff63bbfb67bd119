import { type Outcome, outcomes } from './outcome.ts';

/**
 * The connection was never made: the request never left, and the provider has said nothing of the message. It is no
 * attempt, as a throttled one is none.
 */
export const neverConnected: readonly Outcome[] = outcomes(
  'throttled',
  'https://nodejs.org/api/errors.html#common-system-errors and https://nodejs.org/api/dns.html#error-codes',
  ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'],
);

/** The code of a failure on the way, which Node.js sometimes gives in `cause`; else its name. */
export function failureCode(error: unknown): string {
  if (!(error instanceof Error)) return 'not-an-error';
  return codeIn(error) ?? codeIn(error.cause) ?? error.name;
}

function codeIn(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
