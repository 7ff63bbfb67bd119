import { beforeAll, describe, expect, it } from 'vitest';
import type { EpisodeAlert } from '#shared/contracts/episode.ts';
import type { Episodes } from '#shared/ports/episodes.ts';
import { anEpisodeAlert, whateverTheOrder } from '../support/an-episode.ts';
import { unique } from './unique.ts';

const AT = '2026-09-10T00:05:00.000Z';
const joining = (alert: EpisodeAlert) => ({ alert, newId: alert.replaces[0] ?? alert.node, at: AT });

/** What all Episodes do. */
export function episodesConform(name: string, make: () => Promise<Episodes>): void {
  describe(`${name} as Episodes`, () => {
    let episodes: Episodes;
    beforeAll(async () => {
      episodes = await make();
    });

    it('joins an update to what it refers to, whichever comes first', async () => {
      for (const order of [
        [0, 1],
        [1, 0],
      ] as const) {
        const [a, b] = [unique('a'), unique('b')];
        const alerts = [anEpisodeAlert(a, 0), anEpisodeAlert(b, 1, { replaces: [a] })] as const;
        await episodes.join(joining(alerts[order[0]]));
        const episode = await episodes.join(joining(alerts[order[1]]));
        expect(episode.alerts.map(({ node }) => node)).toEqual([a, b]);
      }
    });

    it('joins two episodes into one when an alert refers to both, under the least of their ids', async () => {
      const [a, b, c] = [unique('a'), unique('b'), unique('c')];
      const one = await episodes.join(joining(anEpisodeAlert(a, 0)));
      const other = await episodes.join(joining(anEpisodeAlert(b, 1)));
      const both = await episodes.join(joining(anEpisodeAlert(c, 2, { replaces: [a, b] })));
      expect(both.id).toBe([one.id, other.id].toSorted()[0]);
      expect(both.occurrences).toEqual(expect.arrayContaining([...one.occurrences, ...other.occurrences]));
      const later = await episodes.join(joining(anEpisodeAlert(unique('d'), 3, { replaces: [b] })));
      expect(later.id).toBe(both.id);
    });

    it('takes an alert in once', async () => {
      const alert = anEpisodeAlert(unique('a'), 0);
      expect(await episodes.join(joining(alert))).toEqual(await episodes.join(joining(alert)));
    });

    it('rehearses a joining without keeping it', async () => {
      const [a, b] = [unique('a'), unique('b')];
      await episodes.join(joining(anEpisodeAlert(a, 0)));
      const update = anEpisodeAlert(b, 1, { replaces: [a] });
      expect((await episodes.rehearse(joining(update))).alerts).toHaveLength(2);
      expect((await episodes.join(joining(anEpisodeAlert(a, 0)))).alerts).toHaveLength(1);
    });

    it('has an episode stand under every id it had', async () => {
      const [a, b] = [unique('a'), unique('b')];
      await episodes.join(joining(anEpisodeAlert(a, 0)));
      await episodes.join(joining(anEpisodeAlert(b, 1)));
      expect((await episodes.standing(a))?.formerIds).toEqual([]);
      const end = anEpisodeAlert(unique('x'), 3, { replaces: [a, b], ends: true });
      const united = await episodes.join(joining(end));
      expect(await Promise.all([a, b].map((id) => episodes.standing(id)))).toEqual([united, united]);
      expect([united.id, ...united.formerIds].toSorted()).toEqual([a, b].toSorted());
      expect(await episodes.standing(unique('nobody'))).toBeUndefined();
    });

    it('ties every one of hundreds of alerts that one alert names, however few came', async () => {
      const named = Array.from({ length: 250 }, (_, at) => unique(`n${at}`));
      const last = named.at(-1) ?? '';
      await episodes.join(joining(anEpisodeAlert(last, 0)));
      const link = joining(anEpisodeAlert(unique('x'), 3, { replaces: named }));
      const episode = await episodes.join(link);
      expect(episode.alerts).toHaveLength(2);
      expect(await episodes.join(link)).toEqual(episode);
      for (const node of [named[100] ?? '', named[200] ?? ''])
        expect((await episodes.join(joining(anEpisodeAlert(node, 1)))).id).toBe(episode.id);
    });

    it('unites as many episodes as one alert names', async () => {
      const named = Array.from({ length: 60 }, (_, at) => unique(`u${at}`));
      for (const node of named) await episodes.join(joining(anEpisodeAlert(node, 0)));
      const link = joining(anEpisodeAlert(unique('x'), 3, { replaces: named }));
      const episode = await episodes.join(link);
      expect([episode.alerts.length, episode.formerIds.length]).toEqual([61, 59]);
      expect(await episodes.join(link)).toEqual(episode);
    });

    it('loses none of many alerts that join one episode at once', async () => {
      const a = unique('a');
      const updates = Array.from({ length: 6 }, (_, at) =>
        anEpisodeAlert(unique('b'), at + 1, { replaces: [a] }),
      );
      const all = [anEpisodeAlert(a, 0), ...updates];
      await Promise.all(all.map((alert) => episodes.join(joining(alert))));
      const [first] = all;
      const episode = first && (await episodes.join(joining(first)));
      expect(episode && whateverTheOrder(episode)).toHaveLength(all.length);
    });
  });
}
