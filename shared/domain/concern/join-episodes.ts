import type { Episode, EpisodeAlert } from '../../contracts/episode.ts';
import type { Instant } from '../../contracts/instant.ts';
import { isSameAs, standingAlerts } from './standing-alerts.ts';

/** The most alerts an episode keeps: of a chain that goes on for weeks the newest. */
const MOST_ALERTS = 200;
/** The most alerts it remembers as replaced: an alert may name thousands, and all is kept in one item. */
const MOST_REPLACED = 8000;

/** An alert about to join: with the id of its episode, should it be the first, and the moment (business time). */
export interface Joining {
  readonly alert: EpisodeAlert;
  readonly newId: string;
  readonly at: Instant;
}

/**
 * The episode of an alert: those it belongs to joined into one, and the alert in it. The id is the least of theirs, the
 * alerts come in order of time; an alert that is in it already changes nothing. Each alert that has something to tell
 * opens an occurrence of its own: what a customer heard before is read from their own rows, so that whatever is worse
 * for anybody is told to them, and to nobody else. An alert that links episodes has what stands in them told anew.
 */
export function joinEpisodes(found: readonly Episode[], { alert, newId, at }: Joining): Episode {
  const before = unitedOf(found, newId, at);
  const isKnown = before.alerts.some(isSameAs(alert));
  const joined = isKnown ? before : ordered(withOccurrence(before, alert));
  return found.length > 1 ? toldAnew(joined, alert) : joined;
}

function unitedOf(found: readonly Episode[], newId: string, at: Instant): Episode {
  const inOrder = found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const [first, ...others] = inOrder;
  const formerIds = [...others.map(({ id }) => id), ...inOrder.flatMap((one) => one.formerIds)];
  return ordered({
    id: first?.id ?? newId,
    formerIds: [...new Set(formerIds)].toSorted(),
    alerts: inOrder.flatMap(({ alerts }) => alerts),
    occurrences: inOrder.flatMap(({ occurrences }) => occurrences),
    overs: inOrder.flatMap(({ overs }) => overs),
    since: [at, ...inOrder.map(({ since }) => since)].toSorted()[0] ?? at,
  });
}

/** The episode with an alert in it, or in it again, under a new occurrence where it has something to tell. */
function withOccurrence(episode: Episode, alert: EpisodeAlert): Episode {
  const { id, occurrences, overs } = episode;
  const alerts = episode.alerts.filter((one) => !isSameAs(alert)(one));
  if (alert.ends) {
    const occurrence = `${id}#over${overs.length + 1}`;
    return { ...episode, alerts: [...alerts, { ...alert, occurrence }], overs: [...overs, occurrence] };
  }
  if (!alert.warns) return { ...episode, alerts: [...alerts, alert] };
  const occurrence = `${id}#${occurrences.length + 1}`;
  return {
    ...episode,
    alerts: [...alerts, { ...alert, occurrence }],
    occurrences: [...occurrences, occurrence],
  };
}

/**
 * What stands of an episode that an alert has just united, under new occurrences: somebody may have heard an older alert
 * after a newer one, or of a warning and not of its end, for nobody knew that they belong together.
 */
function toldAnew(episode: Episode, link: EpisodeAlert): Episode {
  const others = standingAlerts(episode).filter((one) => !isSameAs(link)(one));
  const { alerts, ...anew } = others.reduce(withOccurrence, episode);
  return ordered({
    ...anew,
    alerts: alerts.map((one) => (isSameAs(link)(one) ? { ...one, unites: true } : one)),
  });
}

/** In order of time, no more than are kept; each alert is remembered as replaced by the newest that names it. */
function ordered(episode: Episode): Episode {
  const inOrder = episode.alerts.toSorted((a, b) => (`${a.sent}${a.node}` < `${b.sent}${b.node}` ? -1 : 1));
  const seen = new Set<string>();
  const alerts = inOrder
    .slice(-MOST_ALERTS)
    .toReversed()
    .map((alert) => ({ ...alert, replaces: alert.replaces.filter((node) => isFirst(seen, node)) }));
  return { ...episode, alerts: alerts.toReversed() };
}

function isFirst(seen: Set<string>, node: string): boolean {
  if (seen.has(node) || seen.size === MOST_REPLACED) return false;
  seen.add(node);
  return true;
}
