import { expect, test } from 'vitest';
import { MAX_ATTEMPTS, waitBeforeAttempt } from '#shared/domain/ledger/attempts.ts';

test('refused attempts are 30 and 120 seconds apart, throttled ones 5', () => {
  expect([0, 1, 2].map(waitBeforeAttempt)).toEqual([5, 30, 120]);
});

test('no wait is longer than SQS can hold a message back, whatever is counted', () => {
  for (const attempts of [-1, MAX_ATTEMPTS, 100])
    expect(waitBeforeAttempt(attempts)).toBeLessThanOrEqual(900);
});
