import type { Chunk } from '#shared/contracts/candidate.ts';
import { episodeIdOf } from '#shared/contracts/episode.ts';
import { type Instant, plus } from '#shared/contracts/instant.ts';
import type { LedgerKey } from '#shared/contracts/ledger.ts';
import type { Manifest } from '#shared/ports/ledger.ts';
import type { SimulatorReach } from '../../covercast/desk.ts';

/** Somebody whom a programme concerns. */
export type Meant = Pick<LedgerKey, 'customerId' | 'programme'>;

/**
 * A warning that was taken up: where it is archived, under which occurrence people heard of it, when (business time), and
 * whom it concerned then.
 */
export interface TakenUp {
  readonly alertKey: string;
  readonly occurrence: string;
  readonly at: Instant;
  readonly meant: readonly Meant[];
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
  const meant = new Map<string, Map<string, Meant>>();
  let last: Manifest | undefined;
  let from: Instant | undefined;

  function take(manifest: Manifest): void {
    from = manifest.at;
    if (!isWarning(manifest)) return;
    note(manifest.chunk, meant);
    if (last === undefined || manifest.at >= last.at) last = manifest;
  }

  return async ({ manifests, episodes }, now) => {
    for await (const page of manifests.between(from ?? plus(now, -DAYS_BACK * DAY_MS), now))
      page.forEach(take);
    return last && (await takenUp(last, [...(meant.get(last.chunk.occurrence)?.values() ?? [])], episodes));
  };
}

/** Of an episode, and not that it is over. */
function isWarning({ chunk: { episode } }: Manifest): boolean {
  return episode !== undefined && episode.content.over !== true;
}

/** Whom the chunks of each occurrence mean, each once. */
function note({ occurrence, programme, recipients }: Chunk, meant: Map<string, Map<string, Meant>>): void {
  const known = meant.get(occurrence) ?? new Map<string, Meant>();
  for (const { customerId } of recipients) known.set(`${programme} ${customerId}`, { customerId, programme });
  meant.set(occurrence, known);
}

async function takenUp(
  { chunk }: Manifest,
  meant: readonly Meant[],
  episodes: Pick<SimulatorReach['episodes'], 'standing'>,
): Promise<TakenUp | undefined> {
  const episode = await episodes.standing(episodeIdOf(chunk.occurrence));
  const alert = episode?.alerts.find(({ occurrence }) => occurrence === chunk.occurrence);
  return alert && { alertKey: alert.alertKey, occurrence: chunk.occurrence, at: chunk.asOf, meant };
}
