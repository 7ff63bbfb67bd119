import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Episode, EpisodeAlert } from '#shared/contracts/episode.ts';
import { endOf, isReplaced, joinEpisodes, keptIn } from '#shared/domain/concern/join-episodes.ts';
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
const worse = { level: { severity: 'Extreme', onset: '2026-09-10T12:00:00.000Z' } } as const;

describe('an update', () => {
  test('of the same severity and onset is heard under the same occurrence', () =>
    expect(episodeOf(warning, update()).occurrences).toEqual(['a#1']));
  test('more severe is heard under a new one', () =>
    expect(episodeOf(warning, update(worse)).occurrences).toEqual(['a#1', 'a#2']));
  test.each([
    ['11:00', 'a#2'],
    ['11:01', 'a#1'],
    ['18:00', 'a#1'],
  ])('that begins at %s instead of 12:00 is heard as %s', (time, occurrence) => {
    const level = { severity: 'Severe', onset: `2026-09-10T${time}:00.000Z` } as const;
    expect(episodeOf(warning, update({ level })).occurrences.at(-1)).toBe(occurrence);
  });
  test('worse again after it was better is heard by those who heard of the better', () => {
    const better = update({ level: { severity: 'Moderate', onset: '2026-09-10T12:00:00.000Z' } });
    const again = anEpisodeAlert('c', 4, { replaces: ['b'] });
    expect(episodeOf(warning, better, again).occurrences).toEqual(['a#1', 'a#2']);
  });
  test('after the end begins a new one, as bad as before', () => {
    const end = anEpisodeAlert('x', 3, { replaces: ['a'], ends: true });
    const { level: _level, ...over } = end;
    const again = anEpisodeAlert('c', 4, { replaces: ['x'] });
    expect(episodeOf(warning, over, again).occurrences).toEqual(['a#1', 'a#2']);
  });
});

describe('an episode', () => {
  test('knows which of its alerts another stands in place of', () => {
    const episode = episodeOf(warning, update());
    expect([isReplaced(episode, warning), isReplaced(episode, update())]).toEqual([true, false]);
  });
  test('is over from its latest end on', () => {
    const ends = [3, 5].map((hour) => anEpisodeAlert(`x${hour}`, hour, { replaces: ['a'], ends: true }));
    expect(endOf(episodeOf(warning, ...ends))).toBe('2026-09-10T05:00:00.000Z');
    expect(endOf(episodeOf(warning))).toBeUndefined();
  });
  test('takes an alert in once', () => {
    const episode = episodeOf(warning, update());
    expect(episodeOf(warning, update(), warning, update())).toEqual(episode);
    expect(keptIn(episode, warning).occurrence).toBe('a#1');
  });
});

test('whatever the order and however often its alerts come, the episode is the same', async () => {
  const chain = [
    warning,
    update(worse),
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
