import type { News } from '../../contracts/changes/change.ts';
import type { Instant } from '../../contracts/instant.ts';
import { amended } from './amend/amended.ts';
import type { ClaimPart } from './amend/part.ts';

/** Whether a claim waits for documents; one that is over waits for nothing, whatever it still lists. */
export function lacksDocuments({
  stage,
  missingDocuments = [],
}: Pick<ClaimPart, 'stage' | 'missingDocuments'>): boolean {
  return missingDocuments.length > 0 && stage !== 'closed' && stage !== 'declined';
}

/** Since when documents of a claim have been missing, by its line alone and with all news over it; absent: none are. */
export interface MissingSince {
  readonly line: Instant | undefined;
  readonly now: Instant | undefined;
}

/**
 * Since when documents have been missing: since the line or the news with which there came to be some, and for as long
 * as there are some. `before`: since when they were before the line's upload came. What other lines of that upload
 * say does not count, so that their order does not either.
 */
export function missingSince(
  line: ClaimPart,
  asOf: Instant,
  news: readonly News[],
  before: Instant | undefined,
): MissingSince {
  const ofLine = lacksDocuments(line) ? (before ?? asOf) : undefined;
  let claim = line;
  let now = ofLine;
  for (const one of news) {
    claim = amended(claim, one);
    now = lacksDocuments(claim) ? (now ?? one.at) : undefined;
  }
  return { line: ofLine, now };
}
