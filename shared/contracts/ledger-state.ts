import * as z from 'zod/mini';

/**
 * Where a message stands:
 *
 *     none ─┬─▶ suppressed ─▶ (decided again, if for a state that may end)
 *           ├─▶ deferred ───▶ (decided again)
 *           └─▶ claimed ─┬─▶ sent ────▶ delivered | failed    (a receipt)
 *                        ├─▶ unknown ─▶ delivered | failed    (a receipt, after all)
 *                        ├─▶ failed ──▶ delivered             (a receipt: delivered wins)
 *                        ├─▶ deferred ─▶ (decided again)      (throttled, or refused for now)
 *                        ├─▶ claimed                          (an alert whose lease ended; at most 3 attempts)
 *                        └─▶ delivered | failed               (a receipt that overtook the answer)
 */
export const LedgerState = z.enum([
  'deferred',
  'suppressed',
  'claimed',
  'sent',
  'failed',
  'unknown',
  'delivered',
]);
export type LedgerState = z.infer<typeof LedgerState>;
