import type { Episode, EpisodeAlert } from '../../contracts/episode.ts';
import type { Instant } from '../../contracts/instant.ts';

/** The most warnings of an episode that are told anew at once: the newest. */
const MOST_WARNINGS = 8;

type Named = Pick<EpisodeAlert, 'node' | 'sent'>;

/** Whether another alert in the episode, no older, refers to an alert, so that it tells nobody any more. */
export function isReplaced({ alerts }: Pick<Episode, 'alerts'>, { node, sent }: Named): boolean {
  return alerts.some(
    (other) =>
      other.replaces.includes(node) && (other.node === node ? other.sent > sent : other.sent >= sent),
  );
}

/** The alert as its episode keeps it. */
export function keptIn({ alerts }: Episode, alert: EpisodeAlert): EpisodeAlert {
  return alerts.find(isSameAs(alert)) ?? alert;
}

/** When the episode was ended for good: the latest end; undefined while it goes on. */
export function endOf({ alerts }: Pick<Episode, 'alerts'>): Instant | undefined {
  return lastEnd(alerts)?.sent;
}

/** Two alerts of one identifier and different times are two: some offices number by event. */
export function isSameAs(alert: Named): (other: Named) => boolean {
  return ({ node, sent }) => node === alert.node && sent === alert.sent;
}

/** What an episode comes to: its latest end, and the warnings after it that no other replaces. The oldest first. */
export function standingAlerts(episode: Pick<Episode, 'alerts'>): readonly EpisodeAlert[] {
  const end = lastEnd(episode.alerts);
  const warnings = episode.alerts.filter(
    (alert) =>
      !alert.ends &&
      alert.occurrence !== undefined &&
      alert.sent > (end?.sent ?? '') &&
      !isReplaced(episode, alert),
  );
  return [...(end ? [end] : []), ...warnings.slice(-MOST_WARNINGS)];
}

function lastEnd(alerts: readonly EpisodeAlert[]): EpisodeAlert | undefined {
  return alerts
    .filter(({ ends }) => ends)
    .toSorted((a, b) => (a.sent < b.sent ? -1 : 1))
    .at(-1);
}
