import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Episode, EpisodeAlert } from '#shared/contracts/episode.ts';
import { joinEpisodes } from '#shared/domain/concern/join-episodes.ts';
import { endOf, isReplaced, keptIn, standingAlerts } from '#shared/domain/concern/standing-alerts.ts';
import { anEpisodeAlert, whateverTheOrder } from '../../../support/an-episode.ts';
import { memoryEpisodes } from '../../../support/fakes/memory-episodes.ts';

const AT = '2026-09-10T00:05:00.000Z';
const joining = (alert: EpisodeAlert, newId = alert.node) => ({ alert, newId, at: AT });

/** The episode of alerts that come one after the other. */
function episodeOf(...alerts: readonly EpisodeAlert[]): Episode {
  const [first, ...others] = alerts;
  if (!first) throw new Error('no alert');
  return others.reduce(
    (episode, alert) => joinEpisodes([episode], joining(alert)),
    joinEpisodes([], joining(first)),
  );
}

const warning = anEpisodeAlert('a', 0);
const update = (over: Partial<EpisodeAlert> = {}) => anEpisodeAlert('b', 2, { replaces: ['a'], ...over });
const end = (hour: number) => anEpisodeAlert(`x${hour}`, hour, { replaces: ['a'], ends: true });

describe('an alert', () => {
  test('that warns is heard under an occurrence of its own', () =>
    expect(episodeOf(warning, update()).occurrences).toEqual(['a#1', 'a#2']));
  test('of which nothing counts is heard under none', () => {
    const { warns: _warns, ...calm } = update();
    expect(episodeOf(warning, calm).occurrences).toEqual(['a#1']);
  });
  test('that ends it is heard under one of the ends', () => {
    const episode = episodeOf(warning, end(3), end(5));
    expect([episode.occurrences, episode.overs]).toEqual([['a#1'], ['a#over1', 'a#over2']]);
  });
  test('that refers to a later one does not stand in its place', () => {
    const early = anEpisodeAlert('c', 1, { replaces: ['b'] });
    expect(isReplaced(episodeOf(warning, update(), early), update())).toBe(false);
  });
  test('of the same identifier stands in place of the earlier one that it names', () => {
    const again = anEpisodeAlert('a', 1, { replaces: ['a'] });
    const episode = episodeOf(warning, again);
    expect([isReplaced(episode, warning), isReplaced(episode, again)]).toEqual([true, false]);
  });
});

describe('an episode', () => {
  test('knows which of its alerts another stands in place of', () => {
    const episode = episodeOf(warning, update());
    expect([isReplaced(episode, warning), isReplaced(episode, update())]).toEqual([true, false]);
  });
  test('is over from its latest end on', () => {
    expect(endOf(episodeOf(warning, end(3), end(5)))).toBe('2026-09-10T05:00:00.000Z');
    expect(endOf(episodeOf(warning))).toBeUndefined();
  });
  test('takes an alert in once', () => {
    const episode = episodeOf(warning, update());
    expect(episodeOf(warning, update(), warning, update())).toEqual(episode);
    expect(keptIn(episode, warning).occurrence).toBe('a#1');
  });
  test('comes to its latest end, and the warnings after it that stand', () => {
    const after = [anEpisodeAlert('c', 4, { replaces: ['b'] }), anEpisodeAlert('d', 5, { replaces: ['c'] })];
    const stand = standingAlerts(episodeOf(warning, update(), end(3), ...after));
    expect(stand.map(({ node }) => node)).toEqual(['x3', 'd']);
  });
  test('remembers what was replaced once, however many name it', () => {
    const chain = Array.from({ length: 150 }, (_, at) => ({
      ...anEpisodeAlert(`n${at}`, 0, { replaces: Array.from({ length: at }, (__, of) => `n${of}`) }),
      sent: new Date(Date.UTC(2026, 8, 10, 0, at)).toISOString(),
    }));
    const episode = episodeOf(...chain);
    expect(episode.alerts.flatMap(({ replaces }) => replaces)).toHaveLength(149);
    expect(chain.map((one) => isReplaced(episode, one))).toEqual(chain.map((_, at) => at < 149));
  });
});

describe('two episodes that an alert links', () => {
  const newest = anEpisodeAlert('c', 4, { replaces: ['b'] });
  const [first, second] = [joinEpisodes([], joining(warning)), joinEpisodes([], joining(newest, 'b'))];
  const link = joining(update());

  test.each([
    ['one way', [first, second]],
    ['the other', [second, first]],
  ])('become one under the least id, and keep the other, %s', (_, found) => {
    const { id, formerIds, occurrences } = joinEpisodes(found, link);
    expect({ id, formerIds }).toEqual({ id: 'a', formerIds: ['b'] });
    expect(occurrences).toEqual(expect.arrayContaining(['a#1', 'b#1']));
  });
  test('have what stands in them heard under a new occurrence', () => {
    const episode = joinEpisodes([first, second], link);
    expect(keptIn(episode, newest).occurrence).toBe('a#4');
    expect(keptIn(episode, update()).unites).toBe(true);
  });
  test('have their end heard under a new one, too', () => {
    const over = joinEpisodes([], joining(anEpisodeAlert('x', 3, { replaces: ['b'], ends: true }), 'b'));
    const episode = joinEpisodes([first, over], link);
    expect(keptIn(episode, anEpisodeAlert('x', 3)).occurrence).toBe('a#over2');
  });
  test('are linked once: the alert again changes nothing', () => {
    const episode = joinEpisodes([first, second], link);
    expect(joinEpisodes([episode], link)).toEqual(episode);
  });
});

test('whatever the order and however often its alerts come, the episode is the same', async () => {
  const chain = [
    warning,
    update(),
    anEpisodeAlert('c', 4, { replaces: ['b'] }),
    anEpisodeAlert('d', 5, { replaces: ['a'] }),
    anEpisodeAlert('e', 6, { replaces: ['c', 'd'], ends: true }),
  ];
  const expected = whateverTheOrder(episodeOf(...chain));
  const orders = fc
    .tuple(
      fc.shuffledSubarray(chain, { minLength: chain.length }),
      fc.array(fc.nat({ max: chain.length - 1 }), { maxLength: 5 }),
    )
    .map(([order, again]) => [...order, ...again.flatMap((at) => chain[at] ?? [])]);
  await fc.assert(
    fc.asyncProperty(orders, async (order) => {
      const episodes = memoryEpisodes();
      for (const alert of order) await episodes.join(joining(alert, alert.replaces[0] ?? alert.node));
      expect(episodes.all().map(whateverTheOrder)).toEqual([expected]);
    }),
  );
});
