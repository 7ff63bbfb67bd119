import { scopesOfAll } from '../../contracts/halt.ts';
import type { Refusal, Refuser } from '../../contracts/refusal.ts';
import { type ItemKey, itemText } from '../../domain/item-key.ts';
import type { StandingStops, StopsAsked } from '../../ports/stops.ts';
import { type ItemsByKey, itemsAt } from '../dynamo/by-key.ts';
import { haltIn } from './halt-item.ts';
import { cancelledKey, haltKey, refusalsKey } from './keys.ts';
import { refusalsIn } from './refusal-item.ts';

type Cancellable = NonNullable<StopsAsked['cancellable']>[number];

/** Where everything would stand that is asked for. */
export function stopsKeys(asked: StopsAsked): readonly ItemKey[] {
  const { refusers, programme, cancellable = [] } = asked;
  return [
    ...scopesIn(asked).map(haltKey),
    ...refusers.flatMap(({ customerId, phoneIndexes }) => [
      refusalsKey({ customerId }),
      ...phoneIndexes.map((phoneIndex) => refusalsKey({ phoneIndex })),
    ]),
    ...cancellable.flatMap((one) => cancellationsOf(programme, one)),
  ];
}

/** What stands of it, among items by the text of their keys. Throws StoredItemInvalid. */
export function standingStops(asked: StopsAsked, found: ItemsByKey): StandingStops {
  const { refusers, programme, cancellable = [] } = asked;
  return {
    halts: itemsAt(scopesIn(asked).map(haltKey), found).map(haltIn),
    ofCustomers: new Map(refusers.map(({ customerId }) => [customerId, refusalsBy({ customerId }, found)])),
    ofNumbers: new Map(
      refusers.map(({ phoneIndexes }) => [
        phoneIndexes[0] ?? '',
        phoneIndexes.flatMap((phoneIndex) => refusalsBy({ phoneIndex }, found)),
      ]),
    ),
    cancelled: new Set(
      cancellable
        .filter((one) => cancellationsOf(programme, one).some((key) => found.has(itemText(key))))
        .map(({ customerId }) => customerId),
    ),
  };
}

function scopesIn({ programme, occurrences, scopes }: StopsAsked) {
  return scopesOfAll(programme, occurrences, scopes);
}

/** Where it would stand that a message is called off: for all, or for its customer. */
function cancellationsOf(programme: string, { customerId, occurrence }: Cancellable): readonly ItemKey[] {
  return [cancelledKey(programme, occurrence), cancelledKey(programme, occurrence, customerId)];
}

function refusalsBy(by: Refuser, found: ItemsByKey): readonly Refusal[] {
  const item = found.get(itemText(refusalsKey(by)));
  return item ? refusalsIn(item) : [];
}
