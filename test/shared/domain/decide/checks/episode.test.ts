import { describe, expect, test } from 'vitest';
import type { Content } from '#shared/contracts/episode.ts';
import { episode } from '#shared/domain/decide/checks/episode.ts';
import { allClearProgramme } from '#shared/programmes/all-clear.ts';
import { verdictOf } from './verdict-of.ts';

const content = (hour: string, over: Partial<Content> = {}): Content => ({
  sent: `2026-09-01T${hour}:00:00.000Z`,
  severity: 'Severe',
  onset: '2026-09-01T12:00:00.000Z',
  ...over,
});

describe('episode', () => {
  test('lets go what is about none', () => expect(verdictOf(episode)).toBe('pass'));
  test('lets go what is the first they hear of it', () =>
    expect(verdictOf(episode, { content: content('01') })).toBe('pass'));

  test.each([
    ['as bad as before', content('02'), 'no-material-change'],
    ['better', content('02', { severity: 'Moderate' }), 'no-material-change'],
    ['worse', content('02', { severity: 'Extreme' }), 'pass'],
    ['59 minutes earlier', content('02', { onset: '2026-09-01T11:01:00.000Z' }), 'no-material-change'],
    ['an hour earlier', content('02', { onset: '2026-09-01T11:00:00.000Z' }), 'pass'],
    ['worse, and older than what they heard', content('00', { severity: 'Extreme' }), 'told-newer'],
  ])('of who heard of it before, judges what is %s', (_, now, verdict) =>
    expect(verdictOf(episode, { content: now, told: content('01') })).toBe(verdict),
  );

  test('stops what was sent before the end', () =>
    expect(verdictOf(episode, { content: content('01'), endedAt: '2026-09-01T01:00:00.000Z' })).toBe(
      'episode-ended',
    ));
  test('lets go what begins anew after the end, whatever they heard before', () =>
    expect(
      verdictOf(episode, {
        content: content('03'),
        told: content('01'),
        endedAt: '2026-09-01T02:00:00.000Z',
      }),
    ).toBe('pass'));

  test('lets the all-clear go to who was warned, and to nobody else', () => {
    const over = { programme: allClearProgramme, content: content('03') };
    expect([verdictOf(episode, { ...over, told: content('01') }), verdictOf(episode, over)]).toEqual([
      'pass',
      'never-told',
    ]);
  });
});
