import { episodeIdOf } from '#shared/contracts/episode.ts';
import { type Instant, plus } from '#shared/contracts/instant.ts';
import type { Manifest } from '#shared/ports/ledger.ts';
import type { SimulatorReach } from '../../covercast/desk.ts';

/** A warning that was taken up: where it is archived, under which occurrence people heard of it, when (business time). */
export interface TakenUp {
  readonly alertKey: string;
  readonly occurrence: string;
  readonly at: Instant;
}

/** Finds the warning that was taken up last, by `now` (business time); undefined when there is none. */
export type FindLastWarning = (
  reach: Pick<SimulatorReach, 'manifests' | 'episodes'>,
  now: Instant,
) => Promise<TakenUp | undefined>;

/** How far back it looks at first. */
const DAYS_BACK = 40;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Looks once through what was taken up, and from then on only through what came since. */
export function lastWarningFinder(): FindLastWarning {
  let last: Manifest | undefined;
  let from: Instant | undefined;
  return async ({ manifests, episodes }, now) => {
    for await (const page of manifests.between(from ?? plus(now, -DAYS_BACK * DAY_MS), now)) {
      for (const manifest of page) {
        if (isWarning(manifest) && (last === undefined || manifest.at >= last.at)) last = manifest;
        from = manifest.at;
      }
    }
    return last && (await takenUp(last, episodes));
  };
}

/** Of an episode, and not that it is over. */
function isWarning({ chunk: { episode } }: Manifest): boolean {
  return episode !== undefined && episode.content.over !== true;
}

async function takenUp(
  { chunk }: Manifest,
  episodes: Pick<SimulatorReach['episodes'], 'standing'>,
): Promise<TakenUp | undefined> {
  const episode = await episodes.standing(episodeIdOf(chunk.occurrence));
  const alert = episode?.alerts.find(({ occurrence }) => occurrence === chunk.occurrence);
  return alert && { alertKey: alert.alertKey, occurrence: chunk.occurrence, at: chunk.asOf };
}
