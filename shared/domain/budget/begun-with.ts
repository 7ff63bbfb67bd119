import type { NamedCap } from '../../contracts/cap.ts';
import { type Instant, millisecondsOf, plus } from '../../contracts/instant.ts';
import type { LedgerKey } from '../../contracts/ledger.ts';
import { roomAt } from './room-at.ts';

const HOUR_MS = 60 * 60 * 1000;
/** The longest that any cap of a law counts a message. */
const LAW_COUNTS_HOURS = 24;

interface Counted {
  readonly message: string;
  readonly at: Instant;
}

/** What tells a message from the others of its customer: `offer#spring`. */
export function messageOf({ programme, occurrence }: Omit<LedgerKey, 'customerId'>): string {
  return `${programme}#${occurrence}`;
}

/**
 * The messages that count once one more is begun, those left out that count no more (of 24 hours before, or of longer
 * where a cap counts longer); undefined where caps leave no room for it. It does not stand in its own way.
 */
export function begunWith(
  counted: readonly Counted[],
  { key, at, caps }: { readonly key: LedgerKey; readonly at: Instant; readonly caps: readonly NamedCap[] },
): readonly Counted[] | undefined {
  const message = messageOf(key);
  const since = plus(at, -Math.max(LAW_COUNTS_HOURS, ...caps.map(({ hours }) => hours)) * HOUR_MS);
  const others = counted.filter((one) => one.message !== message && one.at > since);
  const moments = others.map((one) => millisecondsOf(one.at));
  return roomAt(caps, moments, millisecondsOf(at)) ? undefined : [...others, { message, at }];
}
