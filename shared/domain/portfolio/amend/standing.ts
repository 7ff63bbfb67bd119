import type { News } from '../../../contracts/changes/change.ts';
import type { ClaimAdvanced } from '../../../contracts/changes/claim-advanced.ts';
import type { Instant } from '../../../contracts/instant.ts';
import { ClaimStage } from '../../../contracts/records/claim.ts';
import { amended } from './amended.ts';
import type { RecordPart } from './part.ts';

/**
 * A record as its newest line has it, as of when that is, and all later news of it. What stands of the record is the
 * line with the news over it, in order of when each was so. So it does not matter in which order they come:
 *
 *     time     ──line──────news──────line──────news──news──▶
 *     stands                         └────────────────────┘
 */
export interface Standing<Line extends RecordPart = RecordPart> {
  readonly line: Line;
  readonly asOf: Instant;
  readonly news: readonly News[];
}

/** How much news is kept of a record; before that, the oldest become part of its line. */
const KEPT = 40;

/** What stands of a record. */
export function whatStands<Line extends RecordPart>({
  line,
  news,
}: Pick<Standing<Line>, 'line' | 'news'>): Line {
  return news.reduce<Line>(amended, line);
}

/** Of news, those that a line as of then does not know. At the same moment, news comes after the line. */
export function laterThan(news: readonly News[], asOf: Instant): readonly News[] {
  return news.filter(({ at }) => at >= asOf);
}

/** With one piece of news more, in its place; the same again changes nothing. */
export function withNews<Line extends RecordPart>(
  { line, asOf, news }: Standing<Line>,
  more: News,
): Standing<Line> {
  const others = news.filter(({ id }) => id !== more.id);
  const all = [...others, more].toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const settled = all.slice(0, Math.max(0, all.length - KEPT));
  return {
    line: whatStands({ line, news: settled }),
    asOf: settled.at(-1)?.at ?? asOf,
    news: all.slice(settled.length),
  };
}

/**
 * As of when it is so; of a claim at one moment, since when it is at its stage, and then the stages in their order. What
 * nothing else tells apart is settled by its digest, alike in every order of arrival.
 */
function orderOf(news: News): string {
  return [news.at, ...(news.type === 'claim.advanced' ? placeOf(news.data) : []), news.id].join(' ');
}

function placeOf({ at, stage }: ClaimAdvanced): readonly string[] {
  return [at, String(ClaimStage.options.indexOf(stage))];
}
