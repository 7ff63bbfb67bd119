/**
 * Settings of every SDK client of a function, but for those that send (`oneAttempt`): a connection takes 1 s at most and
 * an answer 3 s to begin, then the SDK asks again, three times in all. Without them a socket that hangs is waited for
 * until the function's time is up, or, where it froze meanwhile, for ever.
 */
export const clientSettings = {
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
} as const;
