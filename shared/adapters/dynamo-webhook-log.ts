import type { SystemClock } from '../contracts/clock.ts';
import { type IdempotencyScope, KEEP_DAYS } from '../contracts/idempotency.ts';
import { millisecondsOf } from '../contracts/instant.ts';
import type { ItemKey } from '../domain/item-key.ts';
import type { WebhookLog } from '../ports/webhook-log.ts';
import { shortKey } from './dynamo/short-key.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';

const DAY_SECONDS = 24 * 60 * 60;

/** The webhook log in a table of its own; rows go by themselves after KEEP_DAYS and some hours. */
export function dynamoWebhookLog({
  systemClock,
  ...options
}: TableOptions & { readonly systemClock: SystemClock }): WebhookLog {
  const table = dynamoTable(options);
  const nowSeconds = () => Math.floor(millisecondsOf(systemClock()) / 1000);
  const expiresAt = () => nowSeconds() + (KEEP_DAYS + 1) * DAY_SECONDS;

  return {
    async see(source, id) {
      const outcome = await table.put(
        { ...keyOf(source, id), state: 'seen', expiresAt: expiresAt() },
        { expression: 'attribute_not_exists(pk) OR expiresAt <= :now', values: { ':now': nowSeconds() } },
      );
      if (outcome.written) return 'new';
      return outcome.standing['state'] === 'published' ? 'published' : 'seen';
    },
    async published(source, id) {
      await table.put({ ...keyOf(source, id), state: 'published', expiresAt: expiresAt() });
    },
  };
}

const scope: IdempotencyScope = 'webhook';

function keyOf(source: string, id: string): ItemKey {
  return { pk: `${scope}#${source}`, sk: shortKey(id) };
}
