/** How long one attempt to send may take. */
export const ATTEMPT_MS = 5_000;

/**
 * Settings of a provider's SDK client: one attempt of at most 5 seconds. A retry inside the client after a
 * time-out would be a second text; whether to try again is the ledger's decision.
 */
export const oneAttempt = {
  maxAttempts: 1,
  requestHandler: { connectionTimeout: 2000, requestTimeout: ATTEMPT_MS, throwOnRequestTimeout: true },
} as const;
