import { describe, expect, test } from 'vitest';
import { episodeOf, occurrenceOf } from '#shared/domain/concern/episode.ts';

const first = { sender: 's', identifier: 'a-1', references: [] };

describe('the episode of an alert', () => {
  test('an alert that refers to none begins one', () => {
    expect(episodeOf(first)).toMatch(/^[0-9a-f]{32}$/);
    expect(episodeOf({ sender: 's', identifier: 'a-2', references: [] })).not.toBe(episodeOf(first));
  });

  test('an update belongs to the episode of the earliest alert it refers to, in whatever order', () => {
    const references = [
      { sender: 's', identifier: 'a-2', sent: '2026-09-10T06:00:00.000Z' },
      { sender: 's', identifier: 'a-1', sent: '2026-09-10T00:00:00.000Z' },
    ];
    expect(episodeOf({ sender: 's', identifier: 'a-3', references })).toBe(episodeOf(first));
    expect(episodeOf({ sender: 's', identifier: 'a-3', references: references.toReversed() })).toBe(
      episodeOf(first),
    );
  });

  test('a bare identifier joins as a triple does', () => {
    expect(episodeOf({ sender: 's', identifier: 'a-2', references: [{ identifier: 'a-1' }] })).toBe(
      episodeOf(first),
    );
  });

  test('the same identifier of another sender is another episode', () => {
    expect(episodeOf({ ...first, sender: 't' })).not.toBe(episodeOf(first));
  });

  test('its occurrence is the episode and the number of the change', () => {
    expect([occurrenceOf('e'), occurrenceOf('e', 2)]).toEqual(['e#1', 'e#2']);
  });
});
