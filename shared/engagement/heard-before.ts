import type { Chunk, Recipient } from '../contracts/candidate.ts';
import type { Content, Episode } from '../contracts/episode.ts';
import type { Instant } from '../contracts/instant.ts';
import type { Ledger } from '../ports/ledger.ts';
import { allClearProgramme } from '../programmes/all-clear.ts';
import { programmeOf } from '../programmes/registry.ts';
import { type HeldRow, heldRows, type LookingBack } from './look-back.ts';

/** What somebody holds of an episode under other occurrences than that of the message. */
export interface Heard {
  /** What they heard last. */
  readonly told: Content;
  /** When the office sent the newest they heard, or that had nothing new for them, where it is newer than `told`. */
  readonly newest?: Instant;
  /** Until when what they were warned of is of use: the newest of each programme. Exclusive. */
  readonly usefulUntil: Instant;
}

/** What each recipient of a chunk holds of its episode, by customer id; strongly consistent. */
export async function heardBefore(
  chunk: Chunk,
  recipients: readonly Recipient[],
  episode: Episode | undefined,
  ledger: Pick<Ledger, 'rows'>,
): Promise<ReadonlyMap<string, Heard>> {
  if (!episode) return new Map();
  const customerIds = recipients.map(({ customerId }) => customerId);
  const rows = await Promise.all(
    backwards(chunk, episode).map((looking) => heldRows(customerIds, looking, ledger)),
  );
  const byCustomer = Map.groupBy(rows.flat(), ({ row }) => row.customerId);
  const holdings = [...byCustomer].map(([customerId, mine]) => [customerId, holding(mine)] as const);
  return new Map(holdings.flatMap(([customerId, heard]) => (heard ? [[customerId, heard]] : [])));
}

/**
 * Where to look: a warning under its own programme, its end under those that warned, and whether the end was told. Of
 * an episode that two turned out to be, all of it: somebody may have heard an older alert, or its end, after a newer.
 */
function backwards(chunk: Chunk, episode: Episode): readonly LookingBack[] {
  const isEnd = programmeOf(chunk.programme).tellsEnd === true;
  const isUnited = episode.formerIds.length > 0;
  const until = isUnited ? 'all' : isEnd ? 'heard' : 'held';
  const isOther = (occurrence: string) => occurrence !== chunk.occurrence;
  const warnings = newestFirst(episode).filter(isOther);
  const overs = episode.overs.filter(isOther).toReversed();
  const warnedBy = isEnd ? (chunk.episode?.warnedBy ?? []) : [chunk.programme];
  return [
    ...warnedBy.map((programme) => ({ programme, occurrences: warnings, until }) as const),
    ...(isEnd || isUnited ? [{ programme: allClearProgramme.name, occurrences: overs, until } as const] : []),
  ];
}

/** The occurrences of an episode by when the office sent what they tell, the newest first. */
function newestFirst({ alerts, occurrences }: Episode): readonly string[] {
  const bySent = alerts.flatMap(({ occurrence }) => occurrence ?? []).toReversed();
  const known = new Set(bySent);
  const others = occurrences.filter((one) => !known.has(one));
  return [...bySent.filter((one) => occurrences.includes(one)), ...others.toReversed()];
}

function holding(mine: readonly HeldRow[]): Heard | undefined {
  const bySent = mine.toSorted((a, b) => compared(a.sent, b.sent));
  const heard = bySent.filter(({ isHeard }) => isHeard);
  const [newest, last = newest] = [
    bySent.at(-1),
    heard.toSorted((a, b) => compared(a.row.at, b.row.at)).at(-1),
  ];
  if (!newest || !last) return undefined;
  const byProgramme = new Map((heard.length > 0 ? heard : [newest]).map(({ row }) => [row.programme, row]));
  return {
    told: last.told,
    ...(newest.sent > last.told.sent && { newest: newest.sent }),
    usefulUntil:
      [...byProgramme.values()]
        .map((row) => row.usefulUntil)
        .toSorted()
        .at(-1) ?? '',
  };
}

function compared(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
