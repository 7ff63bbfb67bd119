import type { Episode } from '#shared/contracts/episode.ts';
import { type Joining, joinEpisodes } from '#shared/domain/concern/join-episodes.ts';
import type { Episodes } from '#shared/ports/episodes.ts';

/** Episodes that can be looked at. */
export interface MemoryEpisodes extends Episodes {
  /** Those that stand, whatever they were joined from. */
  all(): readonly Episode[];
}

/** Episodes in memory. */
export function memoryEpisodes(): MemoryEpisodes {
  const idOf = new Map<string, string>();
  const episodes = new Map<string, Episode>();
  const into = new Map<string, string>();

  function standing(id: string): Episode | undefined {
    const next = into.get(id);
    return next === undefined ? episodes.get(id) : standing(next);
  }

  function rehearsed({ alert, ...joining }: Joining) {
    const nodes = [alert.node, ...alert.replaces];
    const ids = nodes.map((node) => idOf.get(node)).filter((id) => id !== undefined);
    const tied = (ids.length > 0 ? ids : [joining.newId]).map(standing).filter((one) => one !== undefined);
    const found = [...new Map(tied.map((one) => [one.id, one])).values()];
    return { nodes, found, episode: joinEpisodes(found, { alert, ...joining }) };
  }

  return {
    all: () => [...episodes.values()],
    async join(joining) {
      const { nodes, found, episode } = rehearsed(joining);
      for (const { id } of found) {
        episodes.delete(id);
        if (id !== episode.id) into.set(id, episode.id);
      }
      for (const node of nodes) idOf.set(node, idOf.get(node) ?? episode.id);
      episodes.set(episode.id, episode);
      return episode;
    },
    rehearse: async (joining) => rehearsed(joining).episode,
    standing: async (id) => standing(id),
  };
}
