import type { NamedCap } from '../../contracts/cap.ts';
import { type Instant, millisecondsOf, plus } from '../../contracts/instant.ts';
import type { LedgerKey } from '../../contracts/ledger.ts';
import { roomAt } from './room-at.ts';

/** The longest that any cap counts a message. */
const COUNTED_MS = 24 * 60 * 60 * 1000;

interface Counted {
  readonly message: string;
  readonly at: Instant;
}

/** What tells a message from the others of its customer: `offer#spring`. */
export function messageOf({ programme, occurrence }: Omit<LedgerKey, 'customerId'>): string {
  return `${programme}#${occurrence}`;
}

/**
 * The messages that count once one more is begun, those of more than 24 hours before left out; undefined where caps
 * leave no room for it. It does not stand in its own way.
 */
export function begunWith(
  counted: readonly Counted[],
  { key, at, caps }: { readonly key: LedgerKey; readonly at: Instant; readonly caps: readonly NamedCap[] },
): readonly Counted[] | undefined {
  const message = messageOf(key);
  const others = counted.filter((one) => one.message !== message && one.at > plus(at, -COUNTED_MS));
  const moments = others.map((one) => millisecondsOf(one.at));
  return roomAt(caps, moments, millisecondsOf(at)) ? undefined : [...others, { message, at }];
}
