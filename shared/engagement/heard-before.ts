import type { Chunk, Recipient } from '../contracts/candidate.ts';
import type { Content, Episode } from '../contracts/episode.ts';
import type { Instant } from '../contracts/instant.ts';
import type { Ledger } from '../ports/ledger.ts';
import { programmeOf } from '../programmes/registry.ts';
import { type HeardRow, heardRows, type LookingBack } from './look-back.ts';

/** What somebody holds of an episode under other occurrences than that of the message. */
export interface Heard {
  /** What they heard last. */
  readonly told: Content;
  /** When the office sent the newest they heard, where that is not what they heard last. */
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
    backwards(chunk, episode).map((looking) => heardRows(customerIds, looking, ledger)),
  );
  const byCustomer = Map.groupBy(rows.flat(), ({ row }) => row.customerId);
  const holdings = [...byCustomer].map(([customerId, mine]) => [customerId, holding(mine)] as const);
  return new Map(holdings.flatMap(([customerId, heard]) => (heard ? [[customerId, heard]] : [])));
}

/** Where to look: a warning under its own programme; its end under those that warned, and whether the end was told. */
function backwards(chunk: Chunk, episode: Episode): readonly LookingBack[] {
  const { programme, occurrence } = chunk;
  const others = newestFirst(episode).filter((one) => one !== occurrence);
  // Where two turned out to be one, somebody may have heard an older alert after a newer one: what they heard last
  // is known from all they heard. Else nobody did, and the newest is all there is to know.
  const isWhole = episode.formerIds.length > 0;
  const look = (by: string, occurrences: readonly string[]) => ({ programme: by, occurrences, isWhole });
  if (!programmeOf(programme).tellsEnd) return [look(programme, others)];
  const overs = episode.overs.filter((one) => one !== occurrence).toReversed();
  return [look(programme, overs), ...(chunk.episode?.warnedBy ?? []).map((by) => look(by, others))];
}

/** The occurrences of an episode by when the office sent what they tell, the newest first. */
function newestFirst({ alerts, occurrences }: Episode): readonly string[] {
  const bySent = alerts.flatMap(({ occurrence }) => occurrence ?? []).toReversed();
  const known = new Set(bySent);
  const others = occurrences.filter((one) => !known.has(one));
  return [...bySent.filter((one) => occurrences.includes(one)), ...others.toReversed()];
}

function holding(mine: readonly HeardRow[]): Heard | undefined {
  const bySent = mine.toSorted((a, b) => compared(a.content.sent, b.content.sent));
  const [newest, last] = [bySent.at(-1), bySent.toSorted((a, b) => compared(a.row.at, b.row.at)).at(-1)];
  if (!newest || !last) return undefined;
  const byProgramme = new Map(bySent.map(({ row }) => [row.programme, row.usefulUntil]));
  return {
    told: last.content,
    ...(newest.content.sent > last.content.sent && { newest: newest.content.sent }),
    usefulUntil: [...byProgramme.values()].toSorted().at(-1) ?? newest.row.usefulUntil,
  };
}

function compared(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
