import type { Episode, EpisodeAlert } from '#shared/contracts/episode.ts';

/** An alert of an episode, sent so many hours after midnight of 2026-09-10 in UTC. */
export function anEpisodeAlert(node: string, hour: number, over: Partial<EpisodeAlert> = {}): EpisodeAlert {
  const sent = `2026-09-10T${String(hour).padStart(2, '0')}:00:00.000Z`;
  return {
    node,
    sent,
    replaces: [],
    alertKey: `alerts/${node}`,
    ends: false,
    usefulUntil: '2026-09-11T00:00:00.000Z',
    ...(!over.ends && { warns: true }),
    ...over,
  };
}

/** What of an episode does not depend on the order in which its alerts came. */
export function whateverTheOrder({ alerts }: Episode): unknown {
  return alerts.map(({ node, sent, replaces, ends, warns }) => ({ node, sent, replaces, ends, warns }));
}
