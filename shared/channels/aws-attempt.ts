import type { Delivery } from '../ports/channel.ts';
import { failureCode } from './outcomes/never-connected.ts';
import { deliveryOf, meaningOf, type Outcome } from './outcomes/outcome.ts';

/**
 * How one attempt by an AWS service ended, its errors read by a table: by the `Reason` that some errors give, else by
 * code or name. What the table does not know may have left: `ambiguous`.
 */
export async function awsAttempt(
  call: Promise<{ readonly MessageId?: string | undefined }>,
  table: readonly Outcome[],
): Promise<Delivery> {
  try {
    const { MessageId } = await call;
    return { outcome: 'accepted', providerMessageId: MessageId ?? '' };
  } catch (error) {
    // every error has a meaning for the ledger; none may hide that a text may have left
    const [reason, name] = [reasonIn(error), failureCode(error)];
    const means = meaningOf(table, reason === undefined ? [name] : [reason, name]);
    return deliveryOf(means ?? 'ambiguous', reason ?? name);
  }
}

function reasonIn(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('Reason' in error)) return undefined;
  return typeof error.Reason === 'string' && error.Reason !== '' ? error.Reason : undefined;
}
