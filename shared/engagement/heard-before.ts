import type { Chunk, Recipient } from '../contracts/candidate.ts';
import { type Content, episodeIdOf } from '../contracts/episode.ts';
import type { Instant } from '../contracts/instant.ts';
import type { LedgerRow } from '../contracts/ledger.ts';
import type { Episodes } from '../ports/episodes.ts';
import type { Ledger } from '../ports/ledger.ts';
import { programmeOf } from '../programmes/registry.ts';

/** The newest content of an episode that each recipient may have heard before, by customer id; strongly consistent. */
export async function heardBefore(
  { episode }: Chunk,
  recipients: readonly Recipient[],
  ledger: Pick<Ledger, 'rows'>,
): Promise<ReadonlyMap<string, Content>> {
  const newest = new Map<string, Content>();
  if (!episode || episode.heardAs.length === 0) return newest;
  const keys = recipients.flatMap(({ customerId }) => episode.heardAs.map((as) => ({ customerId, ...as })));
  for (const row of (await ledger.rows(keys)).values()) {
    const content = contentOf(row);
    const before = newest.get(row.customerId);
    if (content && (!before || before.sent < content.sent)) newest.set(row.customerId, content);
  }
  return newest;
}

/** What somebody heard by a row; undefined where nothing can have reached them. */
function contentOf({ state, inputs }: LedgerRow): Content | undefined {
  switch (state) {
    case 'claimed':
    case 'sent':
    case 'unknown':
    case 'delivered':
      return inputs?.content;
    case 'deferred':
    case 'suppressed':
    case 'failed':
      return undefined;
  }
}

/** When the episode that a chunk warns of was ended; undefined while it goes on, and for what tells of its end. */
export async function endOfEpisode(
  { episode, occurrence, programme }: Chunk,
  episodes: Pick<Episodes, 'endedAt'>,
): Promise<Instant | undefined> {
  if (!episode || programmeOf(programme).tellsEnd) return undefined;
  return await episodes.endedAt(episodeIdOf(occurrence));
}
