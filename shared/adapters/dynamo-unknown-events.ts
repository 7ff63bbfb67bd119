import type { SystemClock } from '../contracts/clock.ts';
import { millisecondsOf } from '../contracts/instant.ts';
import { UNKNOWN_EVENTS, UnknownEvent } from '../contracts/unknown-event.ts';
import { inParallel } from '../domain/in-parallel.ts';
import { MOST_LISTED, type UnknownEvents } from '../ports/unknown-events.ts';
import type { Expression } from './dynamo/condition.ts';
import type { Item } from './dynamo/item.ts';
import { stored } from './dynamo/stored.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';

const KEEP_SECONDS = 90 * 24 * 60 * 60;
const WRITES_AT_ONCE = 4;
/** How many items are read for a listing at most: of more, some of the latest may be missing. */
const MOST_READ = 1000;

/** That it was another alert that counted last. */
const ofAnother: Pick<Expression, 'expression'> = {
  expression: 'attribute_not_exists(#alert) OR #alert <> :alert',
};

/**
 * Unknown events in the core table: a partition of their own, an item by source and name in lower case, which goes by
 * itself 90 days after it was last counted. Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid.
 */
export function dynamoUnknownEvents({
  systemClock,
  ...options
}: TableOptions & { readonly systemClock: SystemClock }): UnknownEvents {
  const table = dynamoTable(options);
  const expiresAt = () => Math.floor(millisecondsOf(systemClock()) / 1000) + KEEP_SECONDS;
  return {
    async note({ id, source }, events, now) {
      const values = { ':alert': id, ':source': source, ':now': now, ':expiry': expiresAt(), ':one': 1 };
      await inParallel(events, WRITES_AT_ONCE, (event) =>
        table.update(
          { pk: UNKNOWN_EVENTS, sk: `${source}#${event.toLowerCase()}` },
          { change: { ...counting, values: { ...values, ':event': event } }, condition: ofAnother },
        ),
      );
    },
    async latest() {
      const read: Item[] = [];
      for await (const page of table.queryPages({ pk: UNKNOWN_EVENTS, limit: MOST_READ })) {
        read.push(...page);
        if (read.length >= MOST_READ) break;
      }
      const events = read.map((item) => stored('unknown event', () => UnknownEvent.parse(item)));
      return events.toSorted((a, b) => (a.lastAt < b.lastAt ? 1 : -1)).slice(0, MOST_LISTED);
    },
  };
}

const counting: Pick<Expression, 'expression' | 'names'> = {
  expression:
    'SET #event = :event, #source = :source, #first = if_not_exists(#first, :now), #last = :now, #alert = :alert, expiresAt = :expiry ADD #count :one',
  names: {
    '#event': 'event',
    '#source': 'source',
    '#first': 'firstAt',
    '#last': 'lastAt',
    '#alert': 'alert',
    '#count': 'count',
  },
};
