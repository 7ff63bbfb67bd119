import type { Episode, EpisodeAlert } from '../../contracts/episode.ts';
import type { Instant } from '../../contracts/instant.ts';
import { isMaterial } from './material.ts';

/** The most alerts an episode keeps: of a chain that goes on for weeks the newest, and all that are not replaced. */
const MOST_ALERTS = 200;

/** An alert about to join: with the id of its episode, should it be the first, and the moment (business time). */
export interface Joining {
  readonly alert: EpisodeAlert;
  readonly newId: string;
  readonly at: Instant;
}

/**
 * The episode of an alert: those it belongs to joined into one, and the alert in it. The id is the least of theirs, the
 * alerts come in order of time; an alert that is in it already changes nothing.
 */
export function joinEpisodes(found: readonly Episode[], { alert, newId, at }: Joining): Episode {
  const inOrder = found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const [first] = inOrder;
  const before: Episode = {
    id: first?.id ?? newId,
    alerts: inOrder.flatMap(({ alerts }) => alerts),
    occurrences: inOrder.flatMap(({ occurrences }) => occurrences),
    since: [at, ...inOrder.map(({ since }) => since)].toSorted()[0] ?? at,
  };
  if (before.alerts.some(isSameAs(alert))) return ordered(before);
  const occurrence = alert.level && occurrenceFor(before, alert, alert.level);
  const isNew = occurrence !== undefined && !before.occurrences.includes(occurrence);
  return ordered({
    ...before,
    alerts: [...before.alerts, { ...alert, ...(occurrence && { occurrence }) }],
    occurrences: isNew ? [...before.occurrences, occurrence] : before.occurrences,
  });
}

/** Whether somebody else in the episode refers to an alert, so that it tells nobody any more. */
export function isReplaced({ alerts }: Episode, { node }: EpisodeAlert): boolean {
  return alerts.some((other) => other.node !== node && other.replaces.includes(node));
}

/** The alert as its episode keeps it. */
export function keptIn({ alerts }: Episode, alert: EpisodeAlert): EpisodeAlert {
  return alerts.find(isSameAs(alert)) ?? alert;
}

/** When the episode was ended for good: the latest end; undefined while it goes on. */
export function endOf({ alerts }: Episode): Instant | undefined {
  return alerts
    .filter(({ ends }) => ends)
    .map(({ sent }) => sent)
    .toSorted()
    .at(-1);
}

/** Two alerts of one identifier and different times are two: some offices number by event. */
function isSameAs(alert: EpisodeAlert): (other: EpisodeAlert) => boolean {
  return ({ node, sent }) => node === alert.node && sent === alert.sent;
}

/**
 * A new occurrence when it is worth hearing again for anybody who heard of the current one, whichever of its alerts
 * they heard, or when the episode was over in between; else the current one, which only those who heard nothing yet
 * will hear.
 */
function occurrenceFor(
  episode: Episode,
  { sent }: EpisodeAlert,
  level: NonNullable<EpisodeAlert['level']>,
): string {
  const { id, alerts, occurrences } = episode;
  const current = occurrences.at(-1);
  const next = `${id}#${occurrences.length + 1}`;
  if (current === undefined) return next;
  const heard = alerts.filter((alert) => alert.occurrence === current);
  const endedAt = endOf(episode) ?? '';
  if (endedAt < sent && heard.some((alert) => alert.sent <= endedAt)) return next;
  return heard.some((alert) => alert.level && isMaterial(level, alert.level)) ? next : current;
}

function ordered(episode: Episode): Episode {
  const alerts = episode.alerts.toSorted((a, b) => (`${a.sent}${a.node}` < `${b.sent}${b.node}` ? -1 : 1));
  return { ...episode, alerts: alerts.slice(-MOST_ALERTS) };
}
